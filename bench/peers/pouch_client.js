// Replicates documents to a PouchDB server. node pouch_client.js URL DOCUMENTS FOLDER PATIENCE
// Prints the seconds that it took; of a link that fails it tries again, for so many seconds.
// The first document goes before that, so that client and server have met, as ours have.
const fs = require("fs");
const PouchDB = require("pouchdb");
const [, , url, documents, folder, patience] = process.argv;
const pause = () => new Promise((resolve) => setTimeout(resolve, 1000));

(async () => {
  const local = new PouchDB(`${folder}/local`);
  const all = fs.readFileSync(documents, "utf8").trim().split("\n").map(JSON.parse);
  const [first, ...others] = all.map(({ id, ...rest }) => ({ _id: id, ...rest }));
  const remote = new PouchDB(`${url}/registrations`, { skip_setup: false });
  const replicate = async () => {
    for (;;) {
      try {
        return await local.replicate.to(remote);
      } catch {
        await pause();
      }
    }
  };
  await local.bulkDocs([first]);
  await replicate();
  await local.bulkDocs(others);
  const start = process.hrtime.bigint();
  const seconds = () => Number(process.hrtime.bigint() - start) / 1e9;
  setTimeout(() => { console.log(Infinity); process.exit(0); }, patience * 1000);
  await replicate();
  console.log(seconds());
  process.exit(0);
})();
