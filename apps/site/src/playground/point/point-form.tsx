import type { ReactNode } from "react";
import type { CodingOutline } from "./coding-outline";
import { askedFields, type PointChoice } from "./point-choice";
import { entityKinds } from "./point-codes";
import { factLists, pointFacts, schemaField, targetLabel } from "./point-fields";
import { PointInput } from "./point-inputs";
import type { PointWords } from "./point-words";

interface PointFormProps {
  choice: PointChoice;
  outline: CodingOutline;
  locale: "en" | "ar";
  words: PointWords;
  onTarget(target: string): void;
  onChange(part: Partial<PointChoice>): void;
}

/** As what the chosen words are coded, and what that needs. */
export function PointForm(props: PointFormProps): ReactNode {
  const { choice, outline, locale, words, onChange } = props;
  const { target } = choice;
  const [list, fields] = askedFields(choice, outline) ?? [];
  const isMention = target.startsWith("entity:") || target.startsWith("mention:");
  return (
    <div className="play-point-fields">
      <TargetChoice {...props} />
      {target.startsWith("entity:") && (
        <label className="play-point-field">
          <span>{words.name}</span>
          <input dir="auto" value={choice.name} onChange={({ target: { value } }) => onChange({ name: value })} />
        </label>
      )}
      {isMention && (
        <label className="play-point-check">
          <input
            type="checkbox"
            checked={choice.isEverywhere}
            onChange={({ target: { checked } }) => onChange({ isEverywhere: checked })}
          />{" "}
          {words.everywhere}
        </label>
      )}
      {target.startsWith("field:") && <FieldChoice {...props} />}
      {list &&
        fields?.map((field) => (
          <PointInput
            key={`${target} ${field.name}`}
            list={list}
            field={field}
            value={choice.values[field.name] ?? ""}
            outline={outline}
            locale={locale}
            words={words}
            onChange={(value) => onChange({ values: { ...choice.values, [field.name]: value } })}
          />
        ))}
    </div>
  );
}

function TargetChoice({ choice, outline, locale, words, onTarget }: PointFormProps): ReactNode {
  const { groups } = words;
  return (
    <label className="play-point-field">
      <span>{words.codeAs}</span>
      <select value={choice.target} onChange={({ target }) => onTarget(target.value)}>
        <optgroup label={groups.entity}>
          {entityKinds.map(({ value, label }) => (
            <option key={value} value={`entity:${value}`}>
              {words.newOne(label[locale])}
            </option>
          ))}
        </optgroup>
        {outline.entities.length > 0 && (
          <optgroup label={groups.mention}>
            {outline.entities.map(({ id, name }) => (
              <option key={id} value={`mention:${id}`}>
                {words.mentionOf(name)}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={groups.fact}>
          {factLists.map((list) => (
            <option key={list} value={`fact:${list}`}>
              {words.newOne(targetLabel(list, locale))}
            </option>
          ))}
        </optgroup>
        {outline.facts.length > 0 && (
          <optgroup label={groups.field}>
            {outline.facts.map(({ id, list }) => (
              <option key={id} value={`field:${id}`}>
                {targetLabel(list, locale)}: {id}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

function FieldChoice({ choice, outline, locale, words, onChange }: PointFormProps): ReactNode {
  const fact = outline.facts.find(({ id }) => choice.target === `field:${id}`);
  if (!fact) return null;
  return (
    <label className="play-point-field">
      <span>{words.field}</span>
      <select value={choice.field} onChange={({ target }) => onChange({ field: target.value })}>
        <option value="">{words.evidence}</option>
        {pointFacts[fact.list].fields.map(({ name }) => (
          <option key={name} value={name}>
            {schemaField(fact.list, name)?.label[locale] ?? name}
          </option>
        ))}
      </select>
    </label>
  );
}
