export { type Act, type Actor, type Holding, mayAct, permissions, type Subject } from "./permission.ts";
export { type Role, roles, type Scope } from "./role.ts";
