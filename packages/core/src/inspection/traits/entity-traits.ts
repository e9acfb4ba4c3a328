import type { Entity } from "../../generated/types.ts";
import { traitBits } from "./trait-bits.ts";

const bits = traitBits.entity;

/** The traits of entities, which follow from their fields. */
export function entityTraits(entities: readonly Entity[]): number[] {
  const traits: number[] = [];
  for (let i = 0; i < entities.length; i++) {
    const { partOf, country, offices, sameAs, mentions } = entities[i] as Entity;
    let own = mentions.length === 0 ? bits.unmentioned : mentions.length > 1 ? bits.mentions : 0;
    if (partOf !== undefined) own |= bits.part;
    if (country !== undefined) own |= bits.country;
    if (offices !== undefined) own |= bits.offices;
    if (sameAs !== undefined) own |= bits.addresses;
    traits.push(own);
  }
  return traits;
}
