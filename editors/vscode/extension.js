// Starts "arende lsp" for YAML files and lets VS Code talk to it; all that is known of an ärende is in the server.

"use strict";

const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

let client;

async function start() {
  const command = vscode.workspace.getConfiguration("arende").get("program");
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  client = new LanguageClient(
    "arende",
    "arende",
    { command, args: ["lsp"], transport: TransportKind.stdio, options: { cwd: folder } },
    {
      documentSelector: [
        { scheme: "file", language: "yaml" },
        { scheme: "untitled", language: "yaml" },
      ],
    },
  );
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    const choice = await vscode.window.showErrorMessage(
      `Programmet ”${command}” gick inte att starta. Ange var arende finns i inställningen arende.program.`,
      "Öppna inställningen",
    );
    if (choice) {
      await vscode.commands.executeCommand("workbench.action.openSettings", "arende.program");
    }
  }
}

async function stop() {
  const running = client;
  client = undefined;
  await running?.stop();
}

async function restart() {
  await stop();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("arende.startaOm", restart),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("arende.program")) {
        return restart();
      }
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
