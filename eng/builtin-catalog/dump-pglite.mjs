// Prints what an extension of PGlite brings along: node dump-pglite.mjs <package-folder> <extension> <dump.sql>
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [, , folder, name, query] = process.argv;
const load = (path) => import(pathToFileURL(`${folder}/dist/${path}`).href);

const { PGlite } = await load("index.js");
const extension = (await load(`${name}/index.js`))[name];
const database = await PGlite.create({ extensions: { [name]: extension } });
await database.exec(`CREATE EXTENSION ${name}`);
const { rows } = await database.query(readFileSync(query, "utf8").replaceAll(":'extension'", `'${name}'`));
process.stdout.write(rows.map((row) => row.line + "\n").join(""));
await database.close();
