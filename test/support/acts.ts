import type { PersonId } from "../../src/domain/organisation/index.ts";
import { ok } from "../../src/domain/shared/result.ts";
import { addPeople } from "../../src/storage/office/personStore.ts";
import type { Office } from "../../src/storage/office/versioned.ts";
import { type House, type PersonActor, perform } from "../../src/usecases/perform.ts";

/** One act: a person comes in, with a version and an entry in the log. Returns who it was. */
export async function addAPerson(
  house: House,
  actor: PersonActor,
  name = "Nieuwe Collega",
): Promise<PersonId> {
  const id = house.newId() as PersonId;
  const added = await perform(
    house,
    actor,
    { may: "changePeople", event: "person-added" },
    async (office: Office) => {
      await addPeople(office, [{ id, name, mail: `${id}@proefstad.example`, unit: null, version: 1 }]);
      return ok({ value: id, trace: { subject: `mensen/${id}` } });
    },
  );
  if (!added.ok) throw new Error("a person was refused");
  return added.value;
}
