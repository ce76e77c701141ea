/** A tool of the engine, as the editor knows it. */
export const toolId = (name: string): string => `readout_${name}`;

/** What offers `readout mcp` to the editor. */
export const MCP_PROVIDER = "readout.servers";
