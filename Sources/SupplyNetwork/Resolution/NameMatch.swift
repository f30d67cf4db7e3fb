/// That two names are likely those of one firm, shop or person, and why.
///
/// A hint for a person, never a decision.
public struct NameMatch: Hashable, Sendable {
    /// How two names are alike, the strongest first.
    public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
        /// The same but for how it is written.
        case same
        /// The same but for the region in front.
        case sameButRegion
        /// One is contained in the other.
        case contained
        /// One character more, fewer, or another.
        case oneEdit
    }

    /// A sentence in both languages.
    public struct Reason: Hashable, Sendable {
        /// Simplified Chinese.
        public let zh: String
        /// The same in English.
        public let en: String
    }

    /// How the names are alike.
    public let kind: Kind
    /// The shorter key, or the lesser of two of one length.
    public let lesser: NameKey
    /// The other key.
    public let greater: NameKey

    /// The fewest characters of a key that may be found within another: two are in too many names.
    public static let leastContained = 3
    /// The fewest characters of keys between which one edit is told: short names differ by one and are different.
    public static let leastEdited = 4

    /// Compares two names; nil where they are not alike.
    ///
    /// The order of the two does not matter.
    ///
    /// - Complexity: O(*n*·*m*) at worst for the search of one within the other, *n* and *m* the lengths of the keys.
    public init?(_ one: NameKey, _ other: NameKey) {
        let isOrdered = (one.text.count, one.text) <= (other.text.count, other.text)
        lesser = isOrdered ? one : other
        greater = isOrdered ? other : one
        guard let kind = NameMatch.kind(lesser, greater) else { return nil }
        self.kind = kind
    }

    /// Why they are held to be alike.
    public var reason: Reason {
        switch kind {
        case .same: Reason(zh: "去除书写差异和组织形式后名称相同", en: "the same name but for spelling and legal form")
        case .sameButRegion:
            Reason(
                zh: "除地区外名称相同（“\(lesser.withoutRegion)”）",
                en: "the same name but for the region (“\(lesser.withoutRegion)”)")
        case .contained: Reason(zh: "“\(lesser)”包含于“\(greater)”", en: "“\(lesser)” is contained in “\(greater)”")
        case .oneEdit:
            Reason(zh: "“\(lesser)”与“\(greater)”仅差一字", en: "“\(lesser)” and “\(greater)” differ by one character")
        }
    }

    private static func kind(_ lesser: NameKey, _ greater: NameKey) -> Kind? {
        guard !lesser.text.isEmpty else { return lesser == greater ? .same : nil }
        if lesser == greater { return .same }
        if lesser.withoutRegion == greater.withoutRegion { return .sameButRegion }
        if lesser.text.count >= leastContained, greater.text.contains(lesser.text) { return .contained }
        if lesser.text.count >= leastEdited, OneEdit.apart(Array(lesser.text), Array(greater.text)) { return .oneEdit }
        return nil
    }
}
