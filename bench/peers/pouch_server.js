// PouchDB Server's own engine over LevelDB, on the loopback. node pouch_server.js FOLDER
const express = require("express");
const [, , folder] = process.argv;
process.chdir(folder);
const PouchDB = require("pouchdb").defaults({ prefix: `${folder}/` });
const app = express();
app.use("/", require("express-pouchdb")(PouchDB, {
  mode: "minimumForPouchDB",
  configPath: `${folder}/config.json`,
  logPath: `${folder}/log.txt`,
}));
const server = app.listen(0, "127.0.0.1", () =>
  console.log(`http://127.0.0.1:${server.address().port}`));
