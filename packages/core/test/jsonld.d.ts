declare module "jsonld" {
  const jsonld: {
    /** The quads of a document; in safe mode a term that its context does not have is an error. */
    toRDF(document: object, options: object): Promise<unknown>;
  };
  export default jsonld;
}
