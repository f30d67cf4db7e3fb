import Foundation

/// An address of the Internet Protocol, of either version.
package struct NetworkAddress: Sendable, Hashable {
    /// Four bytes or sixteen, the highest first.
    let bytes: [UInt8]

    /// Reads `192.0.2.1` or `2001:db8::1`; nil for anything else, names among it.
    package init?(_ text: String) {
        var four = in_addr()
        var sixteen = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            bytes = withUnsafeBytes(of: &four) { Array($0) }
        } else if inet_pton(AF_INET6, text, &sixteen) == 1 {
            bytes = withUnsafeBytes(of: &sixteen) { Array($0) }
        } else {
            return nil
        }
    }

    /// Whether it can be reached from anywhere: no private network, not this machine, no link, no group, none that is kept
    /// for documents or tests, and none that hides another address.
    ///
    /// - Source: IANA IPv4 and IPv6 Special-Purpose Address Registries.
    package var isPublic: Bool {
        if bytes.count == 4 { return !NetworkAddress.special.contains { $0.contains(bytes) } }
        if Array(bytes.prefix(12)) == NetworkAddress.mapped {
            return !NetworkAddress.special.contains { $0.contains(Array(bytes.suffix(4))) }
        }
        // Of the addresses of version six only 2000::/3 is given out to be reached.
        return bytes[0] & 0xE0 == 0x20 && !NetworkAddress.specialSix.contains { $0.contains(bytes) }
    }

    /// A block of addresses: those that begin with the same bits.
    private struct Block: Sendable {
        let start: [UInt8]
        let bits: Int

        init(_ start: [UInt8], _ bits: Int) {
            (self.start, self.bits) = (start, bits)
        }

        func contains(_ bytes: [UInt8]) -> Bool {
            for (place, byte) in start.enumerated() {
                let left = bits - place * 8
                if left <= 0 { return true }
                let mask: UInt8 = left >= 8 ? 0xFF : ~(0xFF >> UInt8(left))
                if bytes[place] & mask != byte & mask { return false }
            }
            return true
        }
    }

    private static let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]

    private static let special: [Block] = [
        Block([0], 8), Block([10], 8), Block([100, 64], 10), Block([127], 8), Block([169, 254], 16),
        Block([172, 16], 12), Block([192, 0, 0], 24), Block([192, 0, 2], 24), Block([192, 88, 99], 24),
        Block([192, 168], 16), Block([198, 18], 15), Block([198, 51, 100], 24), Block([203, 0, 113], 24),
        Block([224], 4), Block([240], 4),
    ]

    /// Protocol assignments with Teredo, documentation, 6to4.
    private static let specialSix: [Block] = [
        Block([0x20, 0x01, 0x00], 23), Block([0x20, 0x01, 0x0D, 0xB8], 32), Block([0x20, 0x02], 16),
        Block([0x3F, 0xFF, 0x00], 20),
    ]
}
