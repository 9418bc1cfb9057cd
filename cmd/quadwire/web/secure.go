package web

import (
	"net"
	"net/http"
	"strings"
)

// policy keeps every page to this server: no script, style, font or image comes
// from elsewhere. Cayley's pages need inline scripts and styles.
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; " +
	"img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

// secure keeps other web pages away from a graph on this machine. A browser
// sends a page's requests to 127.0.0.1 as readily as anywhere: the Origin and
// Sec-Fetch-Site headers tell where a request comes from, the Host header
// whether a foreign name has been pointed at this machine (DNS rebinding).
func secure(name string, next http.Handler) http.Handler {
	cross := http.NewCrossOriginProtection()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !ownHost(r.Host, name) {
			http.Error(w, "unknown Host", http.StatusForbidden)
			return
		}
		if o := r.Header.Get("Origin"); o != "" && o != "http://"+r.Host && o != "https://"+r.Host {
			http.Error(w, "requests of other sites are refused", http.StatusForbidden)
			return
		}
		if err := cross.Check(r); err != nil {
			http.Error(w, "requests of other sites are refused", http.StatusForbidden)
			return
		}
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Frame-Options", "DENY")
		h.Set("Referrer-Policy", "no-referrer")
		next.ServeHTTP(w, r)
	})
}

// ownHost reports whether a Host header is own, localhost or an address, which no
// foreign name can be.
func ownHost(host, own string) bool {
	name, _, err := net.SplitHostPort(host)
	if err != nil {
		name = strings.Trim(host, "[]")
	}
	return name == "localhost" || own != "" && strings.EqualFold(name, own) || net.ParseIP(name) != nil
}
