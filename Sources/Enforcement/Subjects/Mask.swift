/// Personal values with their middle hidden: enough to tell two people apart, too little to find one.
package enum Mask {
    /// A person's name: `张**`; at most two stars, so that the length tells nothing.
    package static func name(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return "\(first)**"
    }

    /// A telephone number: `138****1234`.
    package static func phone(_ number: String) -> String { middle(of: number, keeping: 3, and: 4) }

    /// A resident identity number: `430102********0018`.
    package static func identity(_ number: String) -> String { middle(of: number, keeping: 6, and: 4) }

    /// An account number: only its last four characters.
    package static func account(_ number: String) -> String { middle(of: number, keeping: 0, and: 4) }

    /// An address as far as the county, the rest hidden.
    package static func address(_ address: String) -> String {
        guard let end = address.lastIndex(where: { "省市州盟区县旗".contains($0) }) else { return "****" }
        return address[...end] + "****"
    }

    /// A text too short to hide anything in is hidden whole.
    private static func middle(of text: String, keeping head: Int, and tail: Int) -> String {
        let hidden = text.count - head - tail
        guard hidden >= 4 else { return String(repeating: "*", count: max(4, text.count)) }
        return text.prefix(head) + String(repeating: "*", count: hidden) + text.suffix(tail)
    }
}
