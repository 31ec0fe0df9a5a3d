#!/usr/bin/env node
// Committed, because npm links no bin whose file is missing at install; the program itself is built.
import '../dist/cli.js'
