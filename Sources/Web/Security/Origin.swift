/// An origin as browsers write it: scheme, host, port.
package struct Origin: Sendable, Hashable {
    package let scheme: String
    /// In lower case, an IPv6 address in brackets.
    package let host: String
    /// As given, or the scheme's own.
    package let port: Int

    /// Reads `scheme://host[:port]` and nothing more, or nil.
    package init?(_ text: String) {
        for scheme in ["http", "https"] where text.hasPrefix(scheme + "://") {
            guard let authority = HostAndPort(String(text.dropFirst(scheme.count + 3))) else { return nil }
            self.scheme = scheme
            host = authority.host
            port = authority.port ?? (scheme == "https" ? 443 : 80)
            return
        }
        return nil
    }
}

/// A host with an optional port, as in the Host header.
package struct HostAndPort: Sendable, Hashable {
    /// In lower case, an IPv6 address in brackets.
    package let host: String
    package let port: Int?

    /// Reads `host[:port]`, or nil for anything a host name or address cannot hold.
    package init?(_ text: String) {
        let (name, rest) = HostAndPort.split(text.lowercased())
        guard !name.isEmpty, name.utf8.count <= 255, name.utf8.allSatisfy(HostAndPort.isHostByte) else { return nil }
        if let rest {
            guard let number = Int(rest), (1...65_535).contains(number), rest.utf8.count <= 5 else { return nil }
            port = number
        } else {
            port = nil
        }
        host = name
    }

    private static func split(_ text: String) -> (name: String, port: String?) {
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            let after = text[text.index(after: end)...]
            return (String(text[...end]), after.isEmpty ? nil : String(after.dropFirst()))
        }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D, 0x5F: true
        default: false
        }
    }
}

/// The addresses of this very machine.
package enum Loopback {
    /// Whether the address or name means this machine.
    package static func contains(_ address: String) -> Bool {
        let plain = address.hasPrefix("[") ? String(address.dropFirst().dropLast()) : address
        return plain == "localhost" || plain == "::1" || plain == "::ffff:127.0.0.1"
            || (plain.hasPrefix("127.") && plain.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E })
    }
}
