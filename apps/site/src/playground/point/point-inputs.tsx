import type { ReactNode } from "react";
import type { PointedValue } from "./coding-edit";
import type { CodingOutline } from "./coding-outline";
import { actors } from "./point-choice";
import { codesOf } from "./point-codes";
import { type FactList, type PointField, schemaField } from "./point-fields";
import type { PointWords } from "./point-words";

interface PointInputProps {
  list: FactList;
  field: PointField;
  value: PointedValue;
  outline: CodingOutline;
  locale: "en" | "ar";
  words: PointWords;
  onChange(value: PointedValue): void;
}

/** The input of a field: a list of codes, entities to check, or a line of text. */
export function PointInput(props: PointInputProps): ReactNode {
  const { list, field, value, outline, locale, words, onChange } = props;
  const schema = schemaField(list, field.name);
  const label = schema?.label[locale] ?? field.name;
  if (field.shape === "cue") return null;
  if (field.shape === "participants" || field.shape === "ids") return <EntityBoxes {...props} label={label} />;
  if (["coded", "codes", "code", "coded-entity"].includes(field.shape)) {
    const options =
      field.shape === "coded-entity"
        ? outline.entities.map(({ id, name }) => ({ id, name }))
        : codesOf(schema?.codelist).map((code) => ({ id: code.value, name: code.label[locale] }));
    return (
      <label className="play-point-field">
        <span>{label}</span>
        <select value={String(value)} onChange={({ target }) => onChange(target.value)}>
          <option value="">{words.none}</option>
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label className="play-point-field">
      <span>
        {label} {field.shape === "time" && <small>({words.edtf})</small>}
      </span>
      <input
        dir="auto"
        value={String(value)}
        inputMode={field.shape === "number" ? "decimal" : "text"}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}

function EntityBoxes({ field, value, outline, onChange, label }: PointInputProps & { label: string }): ReactNode {
  const ids = typeof value === "string" ? [] : value;
  // a topic or a product can be what is spoken about, and nothing else
  const entities = outline.entities.filter(({ kind }) => field.name === "about" || actors.includes(kind));
  return (
    <fieldset className="play-point-boxes">
      <legend>{label}</legend>
      {entities.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            name={field.name}
            checked={ids.includes(id)}
            onChange={({ target }) => onChange(target.checked ? [...ids, id] : ids.filter((one) => one !== id))}
          />{" "}
          <bdi>{name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
