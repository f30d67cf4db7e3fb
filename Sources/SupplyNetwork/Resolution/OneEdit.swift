/// Whether two texts are one edit apart.
enum OneEdit {
    /// Whether one character was put in, taken out or replaced.
    ///
    /// - Complexity: O(*n*), *n* the length of the shorter.
    static func apart(_ one: [Character], _ other: [Character]) -> Bool {
        let (shorter, longer) = one.count <= other.count ? (one, other) : (other, one)
        guard longer.count - shorter.count <= 1, shorter != longer else { return false }
        let head = zip(shorter, longer).prefix { $0 == $1 }.count
        let rest = shorter.count == longer.count ? shorter.dropFirst(head + 1) : shorter.dropFirst(head)
        return rest.elementsEqual(longer.dropFirst(head + 1))
    }
}
