// Writes a JSON Schema for each type that slack_payloads.ts exports: node slack_schemas.mjs FILE
import { readFileSync, writeFileSync } from "node:fs";
import { createGenerator } from "ts-json-schema-generator";

const path = new URL("slack_payloads.ts", import.meta.url).pathname;
const names = [...readFileSync(path, "utf-8").matchAll(/^export type (\w+)/gm)].map((found) => found[1]);
const generator = createGenerator({ path, skipTypeCheck: true });
const schemas = Object.fromEntries(names.map((name) => [name, generator.createSchema(name)]));
writeFileSync(process.argv[2], JSON.stringify(schemas));
