' Reads every document that a list names, after accepting or rejecting its tracked changes.
Sub ReadAll(listed)
  Dim lines, given, place
  On Error Goto Failed
  lines = ReadLines(listed)
  For place = 0 To UBound(lines)
    given = Split(lines(place), "|")
    If UBound(given) = 2 Then ReadOne(given(0), given(1), given(2))
  Next
  StarDesktop.terminate()
  Exit Sub
' Whoever asked misses the file that was not written.
Failed:
  StarDesktop.terminate()
End Sub

Function ReadLines(path)
  Dim files, opened, reader, found
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(files.openFileRead(ConvertToURL(path)))
  reader.setEncoding("UTF-8")
  found = ""
  Do While Not reader.isEOF()
    found = found & reader.readLine() & Chr(10)
  Loop
  ReadLines = Split(found, Chr(10))
End Function

Sub ReadOne(path, command, target)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim document, told, files, opened, written, notes, place
  Dim without()
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
  If command <> "" Then
    createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch( _
      document.CurrentController.Frame, ".uno:" & command, "", 0, without())
  End If
  told = Story(document.Text, "")
  notes = document.Footnotes
  For place = 0 To notes.Count - 1
    told = told & "not" & Chr(10) & Story(notes.getByIndex(place), "n ")
  Next
  files = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  If files.exists(ConvertToURL(target)) Then files.kill(ConvertToURL(target))
  opened = files.openFileReadWrite(ConvertToURL(target))
  written = createUnoService("com.sun.star.io.TextOutputStream")
  written.setOutputStream(opened.getOutputStream())
  written.setEncoding("UTF-8")
  written.writeString(told)
  written.closeOutput()
  document.close(True)
End Sub

Function Story(text, before)
  Dim found, paragraphs, one, names, place
  found = ""
  paragraphs = text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    If one.supportsService("com.sun.star.text.TextTable") Then
      names = one.getCellNames()
      found = found & before & "tabell" & Chr(10)
      For place = 0 To UBound(names)
        found = found & before & "cell " & names(place) & Chr(10)
        found = found & Story(one.getCellByName(names(place)), before & "  ")
      Next
    Else
      found = found & before & one.ParaStyleName & Chr(9) & one.ListLabelString & Chr(9) & Flat(one.getString()) & Chr(10)
    End If
  Loop
  Story = found
End Function

Function Flat(text)
  Flat = Join(Split(Join(Split(text, Chr(10)), " "), Chr(13)), " ")
End Function
