/// The canonical form of one object, written member by member by whoever has the members in canonical order already: no
/// value is made of what is only to be hashed.
///
/// - Source: RFC 8785, JSON Canonicalization Scheme (JCS).
public struct CanonicalObject: Sendable {
    private var writer = CanonicalWriter()
    private var last: String?

    /// Begins an object without members.
    public init() {
        writer.write(mark: "{")
    }

    /// Adds a member that is a string; one that is refused leaves the object as it was.
    ///
    /// - Throws: `CanonicalJSONError.notInOrder` where the name does not come after the last one.
    /// - Complexity: O(size of the member).
    public mutating func add(_ name: String, _ text: String) throws(CanonicalJSONError) {
        try begin(name)
        writer.write(string: text)
    }

    /// Adds a member that is a number; one that is refused leaves the object as it was.
    ///
    /// - Throws: `CanonicalJSONError.notInOrder` as for a string, `.notFinite` for NaN and the infinities.
    /// - Complexity: O(size of the member).
    public mutating func add(_ name: String, number: Double) throws(CanonicalJSONError) {
        guard number.isFinite else { throw .notFinite }
        try begin(name)
        try writer.write(number: number)
    }

    /// The UTF-8 of the whole object.
    public consuming func end() -> [UInt8] {
        writer.write(mark: "}")
        return writer.bytes
    }

    private mutating func begin(_ name: String) throws(CanonicalJSONError) {
        if let last {
            guard CanonicalOrder.of(last, name) == .ascending else { throw .notInOrder(name) }
            writer.write(mark: ",")
        }
        writer.write(string: name)
        writer.write(mark: ":")
        last = name
    }
}
