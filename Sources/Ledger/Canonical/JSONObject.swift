/// The members of a JSON object, kept in the order of their canonical form, each name once.
///
/// A dictionary of Swift strings would not do: it takes canonically equivalent names for one.
public struct JSONObject: Sendable, Hashable {
    /// One name with its value.
    public struct Member: Sendable, Hashable {
        /// The name, compared by its UTF-8.
        public let name: String
        /// The value of that name.
        public let value: JSONValue

        /// Pairs a name with its value.
        public init(_ name: String, _ value: JSONValue) {
            self.name = name
            self.value = value
        }

        /// Whether name and value are made of the same bytes.
        public static func == (lhs: Member, rhs: Member) -> Bool {
            lhs.name.utf8.elementsEqual(rhs.name.utf8) && lhs.value == rhs.value
        }

        /// Feeds what `==` compares.
        public func hash(into hasher: inout Hasher) {
            hasher.combineBytes(of: name)
            hasher.combine(value)
        }
    }

    /// The members, ordered by the UTF-16 code units of their names.
    public let members: [Member]

    /// Sorts members into canonical order, or gives nil where a name stands twice.
    ///
    /// - Complexity: O(n) where they come sorted, O(n log n) comparisons otherwise.
    public init?(_ members: [Member]) {
        if JSONObject.isOrdered(members) {
            self.members = members
            return
        }
        let sorted = members.sorted { CanonicalOrder.of($0.name, $1.name) == .ascending }
        guard JSONObject.isOrdered(sorted) else { return nil }
        self.members = sorted
    }

    /// Takes the pairs of a dictionary, whose names are unique by its nature.
    ///
    /// - Complexity: O(n log n) comparisons of names.
    public init(_ dictionary: [String: JSONValue]) {
        self.init(uniqueMembers: dictionary.map { Member($0.key, $0.value) })
    }

    /// Takes members of which the caller knows that no name stands twice.
    init(uniqueMembers members: [Member]) {
        guard let object = JSONObject(members) else { preconditionFailure("a member is named twice") }
        self = object
    }

    /// The value of the member of this name, or nil.
    ///
    /// - Complexity: O(log n) comparisons of names.
    public subscript(name: String) -> JSONValue? {
        var low = 0
        var high = members.count
        while low < high {
            let middle = low + (high - low) / 2
            switch CanonicalOrder.of(members[middle].name, name) {
            case .same: return members[middle].value
            case .ascending: low = middle + 1
            case .descending: high = middle
            }
        }
        return nil
    }

    private static func isOrdered(_ members: [Member]) -> Bool {
        members.indices.dropFirst().allSatisfy {
            CanonicalOrder.of(members[$0 - 1].name, members[$0].name) == .ascending
        }
    }
}

/// The order in which RFC 8785 sorts names: by UTF-16 code units.
///
/// It differs from the order of UTF-8 bytes in one case only: a scalar beyond U+FFFF is a pair of surrogates in UTF-16
/// and so comes before U+E000…U+FFFF, whose UTF-8 begins with 0xEE or 0xEF. Those two lead bytes cannot be met inside
/// another scalar, so the first differing byte decides.
///
/// - Source: RFC 8785, 3.2.3.
enum CanonicalOrder {
    case ascending, same, descending

    static func of(_ one: String, _ other: String) -> CanonicalOrder {
        let fast = one.utf8.withContiguousStorageIfAvailable { left in
            other.utf8.withContiguousStorageIfAvailable { right in of(left, right) }
        }
        if let fast, let order = fast { return order }
        return Array(one.utf8).withUnsafeBufferPointer { left in
            Array(other.utf8).withUnsafeBufferPointer { right in of(left, right) }
        }
    }

    private static func of(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>)
        -> CanonicalOrder
    {
        let shared = min(left.count, right.count)
        var index = 0
        while index < shared, left[index] == right[index] { index += 1 }
        guard index < shared else {
            if left.count == right.count { return .same }
            return left.count < right.count ? .ascending : .descending
        }
        return rank(left[index]) < rank(right[index]) ? .ascending : .descending
    }

    /// Moves the lead bytes 0xEE and 0xEF behind those of the supplementary planes (0xF0…0xF4).
    private static func rank(_ byte: UInt8) -> UInt8 {
        byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte
    }
}
