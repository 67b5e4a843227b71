import type { UnitDraft, UnitId } from "../../domain/organisation/index.ts";
import type { Day } from "../../domain/shared/day.ts";
import { changeUnit } from "../../usecases/organisation/changeUnit.ts";
import { mergeUnits } from "../../usecases/organisation/mergeUnits.ts";
import { splitUnit } from "../../usecases/organisation/splitUnit.ts";
import type { House, PersonActor } from "../../usecases/perform.ts";
import { done } from "../done.ts";
import { known } from "../fillOrganisation.ts";
import type { DemoUnit } from "../meerwijkUnits.ts";
import type { Reshuffle, UnitAct } from "./reorganisations.ts";

type UnitOfCode = ReadonlyMap<string, UnitId>;
type Begun = readonly (readonly [code: string, unit: UnitId])[];

const reason = "Reorganisatie";

const draftOf = ({ parent, ...unit }: DemoUnit, unitOfCode: UnitOfCode): UnitDraft => ({
  ...unit,
  parent: parent === null ? null : known(unitOfCode, parent),
});

/** What somebody who reorganises needs: who does it, on which day, what units there are, and how they were described. */
type Desk = {
  readonly house: House;
  readonly administrator: PersonActor;
  readonly day: Day;
  readonly unitOfCode: UnitOfCode;
  readonly unitNamed: ReadonlyMap<string, DemoUnit>;
};

async function perform(desk: Desk, act: UnitAct): Promise<Begun> {
  const { house, administrator, day, unitOfCode, unitNamed } = desk;
  const idOf = (code: string) => known(unitOfCode, code);
  const named = (codes: readonly string[], units: readonly UnitId[]): Begun =>
    units.map((unit, at) => [codes[at] ?? "", unit]); // as many units begin as have a code
  switch (act.kind) {
    case "merge": {
      const merger = { units: act.units.map(idOf), into: draftOf(act.into, unitOfCode), day, reason };
      return named([act.into.code], done(await mergeUnits(house, administrator, merger)));
    }
    case "split": {
      const parts = act.into.map(({ unit }) => ({ draft: draftOf(unit, unitOfCode), takes: [] }));
      const split = { unit: idOf(act.unit), parts, day, reason };
      const codes = act.into.map(({ unit }) => unit.code);
      return named(codes, done(await splitUnit(house, administrator, split)));
    }
    case "move": {
      const draft = draftOf({ ...known(unitNamed, act.unit), parent: act.to }, unitOfCode);
      const moved = { unit: idOf(act.unit), seen: 1, draft, day, reason };
      return named([], done(await changeUnit(house, administrator, moved)));
    }
  }
}

/** Reorganises as the administrator would, and returns where every unit of before and after is found by its code. */
export async function reorganiseUnits(
  house: House,
  administrator: PersonActor,
  {
    units,
    unitOfCode,
    reshuffles,
  }: {
    readonly units: readonly DemoUnit[];
    readonly unitOfCode: UnitOfCode;
    readonly reshuffles: readonly Reshuffle[];
  },
): Promise<UnitOfCode> {
  const unitNamed = new Map(units.map((unit) => [unit.code, unit]));
  let all = unitOfCode;
  for (const { acts, day } of reshuffles)
    for (const act of acts) {
      const desk = { house, administrator, day, unitOfCode: all, unitNamed };
      all = new Map([...all, ...(await perform(desk, act))]);
    }
  return all;
}
