package queries

import _ "embed"

// guard checks what a stranger's script hands to Gizmo. Gizmo panics on some
// arguments, g.V().Out({}) among them, in a goroutine of its own where nobody
// can recover, and follows circular objects for ever.
//
//go:embed guard.js
var guard string
