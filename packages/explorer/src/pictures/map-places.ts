import type { Entity } from "@diplomatic-visits/core";
import { geoCentroid } from "d3-geo";
import { nameOf } from "../names.ts";
import type { View } from "../view.ts";
import { cities } from "./cities.ts";
import { type CountryShape, countryShape } from "./country-shapes.ts";
import { entityLink } from "./entity-link.ts";

/** Longitude and latitude. */
export type Point = [number, number];

/** An entity that can be drawn on the map. */
export interface MapPlace {
  id: string;
  name: string;
  mentions: number;
  point: Point;
  href?: string;
  /** The country's outline; absent for a town. */
  shape?: CountryShape;
}

/** The countries with an outline and the places with known coordinates, in the order of the article. */
export function mapPlaces(view: View): MapPlace[] {
  return (view.article.entities ?? []).flatMap((entity) => {
    const where = entity.kind === "country" ? countryPlace(entity) : townPlace(entity);
    if (!where) return [];
    const href = entityLink(view, entity);
    const { id, mentions } = entity;
    const name = nameOf(view.article, id, view.locale);
    return [{ id, name, mentions: mentions.length, ...where, ...(href !== undefined && { href }) }];
  });
}

function countryPlace({ country }: Entity): Pick<MapPlace, "point" | "shape"> | undefined {
  const shape = country === undefined ? undefined : countryShape(country);
  return shape && { shape, point: geoCentroid(shape) };
}

function townPlace({ kind, name, country }: Entity): Pick<MapPlace, "point"> | undefined {
  const town = kind === "place" ? cities.get(name["en"] ?? "") : undefined;
  const elsewhere = town && country !== undefined && town.country !== "--" && town.country !== country;
  return town && !elsewhere ? { point: [town.longitude, town.latitude] } : undefined;
}
