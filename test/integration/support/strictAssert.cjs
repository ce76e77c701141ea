// `node:assert/strict` for the browser's extension host.
module.exports = require("assert").strict;
