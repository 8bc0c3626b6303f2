@echo off
rem The two ways in for Windows: "make demo" and "make test" (in PowerShell ".\make demo").
setlocal
chcp 65001 >nul
cd /d "%~dp0"

set "PYTHON="
for %%p in ("py -3" python3 python) do if not defined PYTHON (
    %%~p -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && set "PYTHON=%%~p"
)
set "BIN=.venv\Scripts"

if "%~1"=="demo" goto set_up
if "%~1"=="test" goto set_up
echo Skriv "make demo" eller "make test".
exit /b 2

:set_up
if exist ".venv\.installed" goto run
if not defined PYTHON (
    echo Python 3.11 eller senare saknas. Installera det och kör igen.
    exit /b 1
)
if not exist "%BIN%\python.exe" %PYTHON% -m venv .venv || exit /b 1
"%BIN%\python" -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]" || exit /b 1
type nul > ".venv\.installed"

:run
if "%~1"=="test" (
    "%BIN%\python" -m pytest -n auto -m "not long"
    exit /b
)
"%BIN%\arende" rendera cases --ut output || exit /b
rem The sample meetings: those that have been held have minutes, the others a notice.
set "HELD=tnau-2026-10-08 tn-2026-10-22 snau-2026-09-24 sbn-2026-09-03"
set "COMING=ks-2026-11-04 sn-2026-10-08 sbn-2026-10-01"
for %%m in (%HELD% %COMING%) do for %%p in (kallelse handlingar) do (
    "%BIN%\arende" %%p %%m --ut output || exit /b
)
for %%m in (%HELD%) do for %%p in (protokoll utdrag expediera) do (
    "%BIN%\arende" %%p %%m --ut output || exit /b
)
echo Handlingarna ligger i %CD%\output
