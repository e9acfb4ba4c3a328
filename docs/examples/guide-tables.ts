import { tableColumns, tablesOf } from "@diplomatic-visits/core/tables";
import { articles } from "@diplomatic-visits/dataset";

const { visits } = tablesOf(Object.values(articles));
for (const { id, status, rankOfVisitors, countryOfVisitors, hostCountry, partOf } of visits)
  console.log(id, status, rankOfVisitors, countryOfVisitors, hostCountry, partOf);

const { description } = tableColumns("visits").find(({ name }) => name === "startBasis") ?? {};
console.log(tableColumns("visits").length, "columns; startBasis:", description);
