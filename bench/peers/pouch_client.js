// Replicates documents to a PouchDB server. node pouch_client.js URL DOCUMENTS FOLDER PATIENCE
// Prints the seconds that it took; of a link that fails it tries again, for so many seconds.
const fs = require("fs");
const PouchDB = require("pouchdb");
const [, , url, documents, folder, patience] = process.argv;
const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));

(async () => {
  const local = new PouchDB(`${folder}/local`);
  const all = fs.readFileSync(documents, "utf8").trim().split("\n").map(JSON.parse);
  await local.bulkDocs(all.map(({ id, ...rest }) => ({ _id: id, ...rest })));
  const remote = new PouchDB(`${url}/registrations`, { skip_setup: false });
  const start = process.hrtime.bigint();
  const seconds = () => Number(process.hrtime.bigint() - start) / 1e9;
  setTimeout(() => { console.log(Infinity); process.exit(0); }, patience * 1000);
  for (;;) {
    try {
      await local.replicate.to(remote);
      break;
    } catch {
      await pause();
    }
  }
  console.log(seconds());
  process.exit(0);
})();
