// What comes with the rules of deals: how tables are checked, and how they are told of.

export { checkBurst } from "./checkBurst";
export { checkFoundTables } from "./checkTables";
export { toDealTableState } from "./toDealTableState";
