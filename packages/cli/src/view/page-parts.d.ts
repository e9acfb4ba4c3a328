// The build puts both in as text; see tsup.config.ts.
declare module "@diplomatic-visits/explorer/explorer.css" {
  const text: string;
  export default text;
}

declare module "@diplomatic-visits/explorer/explorer.js" {
  const text: string;
  export default text;
}
