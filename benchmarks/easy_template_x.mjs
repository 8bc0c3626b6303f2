// Warm rendering by easy-template-x: prints the milliseconds of processor time that one paper takes.
import { readFileSync, writeFileSync } from "node:fs";
import { TemplateHandler } from "easy-template-x";

const [templatePath, contextPath, outPath, rounds, times] = process.argv.slice(2);
const template = readFileSync(templatePath);
const context = JSON.parse(readFileSync(contextPath, "utf-8"));
const handler = new TemplateHandler();

let made;
for (let turn = 0; turn < Number(times); turn++) made = await handler.process(template, context);
writeFileSync(outPath, made);

let best = Infinity;
for (let round = 0; round < Number(rounds); round++) {
  const began = process.cpuUsage();
  for (let turn = 0; turn < Number(times); turn++) await handler.process(template, context);
  const { user, system } = process.cpuUsage(began);
  best = Math.min(best, (user + system) / 1000 / Number(times));
}
console.log(best);
