// Replicates documents with RxDB's own protocol, as node rxdb_client.mjs URL DOCUMENTS - PATIENCE.
// Its free storage for Node is memory: nothing is durable on this side. Prints the seconds.
import fs from "fs";
import { createRxDatabase } from "rxdb";
import { getRxStorageMemory } from "rxdb/plugins/storage-memory";
import { replicateRxCollection } from "rxdb/plugins/replication";

const [, , url, file, , patience] = process.argv;
const documents = fs.readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);
const properties = Object.fromEntries(Object.keys(documents[0]).map((key) => [key, {}]));
properties.id = { type: "string", maxLength: 40 };
const schema = { version: 0, primaryKey: "id", type: "object", properties, required: ["id"] };
const database = await createRxDatabase({ name: "peer", storage: getRxStorageMemory() });
const { registrations } = await database.addCollections({ registrations: { schema } });
await registrations.bulkInsert(documents);

const start = process.hrtime.bigint();
setTimeout(() => { console.log(Infinity); process.exit(0); }, patience * 1000);
const replication = replicateRxCollection({
  collection: registrations,
  replicationIdentifier: "peer",
  live: false,
  retryTime: 1000,
  waitForLeadership: false,
  push: {
    batchSize: 500,
    handler: async (rows) => {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify(rows);
      return (await fetch(`${url}/rxdb`, { method: "POST", headers, body })).json();
    },
  },
});
await replication.awaitInitialReplication();
await replication.awaitInSync();
console.log(Number(process.hrtime.bigint() - start) / 1e9);
process.exit(0);
