/** A node of the published JSON Schema, limited to what pages read, with its parsed comments. */
export interface SchemaNode {
  title?: string;
  description?: string;
  type?: string;
  $ref?: string;
  const?: unknown;
  enum?: readonly string[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: SchemaNode;
  anyOf?: readonly SchemaNode[];
  properties?: Readonly<Record<string, SchemaNode>>;
  required?: readonly string[];
  additionalProperties?: boolean | SchemaNode;
  $defs?: Readonly<Record<string, SchemaNode>>;
  ref?: readonly string[];
  reserved?: readonly string[];
  codelist?: string;
  since?: string;
}
