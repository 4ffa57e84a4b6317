/** `@prisma/adapter-pg` as the schema engine needs it: whole scripts, the catalogue's types, a real shadow database. */
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { parseIntoClientConfig } from "pg-connection-string";

/** PostgreSQL's internal one-byte type, written `"char"`. The adapter has no mapping for it. */
const CATALOGUE_CHAR = 18;

/** Lets a queryable return catalogue columns of type `"char"`, as text of one character. */
function withCatalogueChar(queryable) {
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  let positions = [];
  queryable.performIO = async (query) => {
    const result = await performIO(query);
    positions = (result.fields ?? []).flatMap((field, i) => (field.dataTypeID === CATALOGUE_CHAR ? [i] : []));
    for (const i of positions) result.fields[i].dataTypeID = pg.types.builtins.TEXT;
    return result;
  };
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const i of positions) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

/**
 * Sends a script to the server as it stands. The adapter's own version cuts it at every semicolon, which breaks
 * the body of every function; sent whole, it also runs in one implicit transaction, as with the binary engine.
 */
function withWholeScripts(adapter, onFailure) {
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      onFailure(error);
      adapter.onError(error);
    }
  };
  return adapter;
}

/** Makes the connections of the schema engine to one database. */
export class SchemaAdapterFactory extends PrismaPg {
  /** The server's error about the last script that failed, which the engine passes on without its code. */
  scriptError;

  /** @param {string} url a connection string of PostgreSQL; Prisma's `schema` parameter is honoured */
  constructor(url) {
    const { schema, ...config } = parseIntoClientConfig(url);
    // One connection that stays: the engine's advisory lock belongs to a session. Fields instead of the string,
    // because a string's database would win over the shadow database's name.
    super({ connectionTimeoutMillis: 5000, ...config, max: 1, idleTimeoutMillis: 0 }, { schema });
  }

  async connect() {
    const adapter = withWholeScripts(withCatalogueChar(await super.connect()), (error) => {
      this.scriptError = error;
    });
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (...args) => withCatalogueChar(await start(...args));
    return adapter;
  }

  /** A new, empty database on the same server, dropped when the engine is done with it. */
  async connectToShadowDb() {
    const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
    const main = await this.connect();
    await main.executeScript(`CREATE DATABASE "${name}"`);
    const sibling = new SchemaAdapterFactory("");
    sibling.config = { ...this.config, database: name };
    const shadow = await sibling.connect();
    const dispose = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await dispose(); // first: a database in use can't be dropped
      await main.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await main.dispose();
    };
    return shadow;
  }
}
