import type { Domain } from "../../domain.ts";
import { Refusal } from "../../refusal.ts";
import { ok, Reply } from "../../replies.ts";
import type { World } from "../../world/world.ts";
import { catalog } from "./catalog.ts";

/** How long a list may be kept, in milliseconds: a day, which is our choice. */
const lifetime = 86_400_000;

export const lookUpDomain: Domain = {
  handlers: {
    listLookup: ({ world, path }) => {
      const typeId = Number(path.typeId);
      if (!catalog().types.some(({ id }) => id === typeId)) {
        throw new Refusal(404, `There is no look-up type ${path.typeId}. GET /api/codetypes lists them`);
      }
      return valuesOf(world, [typeId]);
    },
    listLookups: ({ world, body }) => {
      const { typeIdList = [], typeName } = body;
      const { types } = catalog();
      const unknown = typeIdList.find((typeId) => !types.some(({ id }) => id === typeId));
      if (unknown !== undefined) throw refused(`body.typeIdList: there is no type ${unknown}`);
      if (typeIdList.length > 0) return valuesOf(world, typeIdList);
      if (typeName === undefined) throw refused("body: either typeIdList or typeName has to choose a type");
      const named = types.find(({ name }) => name?.toLowerCase() === typeName.toLowerCase());
      if (named === undefined) throw refused(`body.typeName: there is no type "${typeName}"`);
      return valuesOf(world, [named.id]);
    },
  },
};

function valuesOf(world: World, typeIds: readonly number[]) {
  const values = catalog().values.filter(({ genericCodeTypeId }) => typeIds.includes(genericCodeTypeId));
  const expiry = Math.floor((world.surroundings.now() + lifetime) / 1000);
  return new Reply(ok(values), { "lookup-expire": String(expiry) });
}

function refused(text: string): Refusal {
  return new Refusal(400, "Invalid request", [text]);
}
