/// The text of a date or a time as it grows: numbers of a fixed width between marks.
///
/// A page writes dozens of them, and each number as a string of its own would cost more than all the rest of it.
struct CalendarText {
    private var bytes: [UInt8]

    init(capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends a number that is not negative, with zeros before it up to the width; one that is wider stands whole.
    mutating func put(_ number: Int, width: Int) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: width))
        var (rest, place) = (number.magnitude, width - 1)
        while rest > 0, place >= 0 {
            bytes[start + place] = UInt8(ascii: "0") + UInt8(rest % 10)
            (rest, place) = (rest / 10, place - 1)
        }
        if rest > 0 { bytes.insert(contentsOf: String(rest).utf8, at: start) }
    }

    /// Appends a mark between two numbers.
    mutating func put(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    /// Appends `YYYY-MM-DD`.
    mutating func put(_ date: LegalDate) {
        put(date.year, width: 4)
        put("-")
        put(date.month, width: 2)
        put("-")
        put(date.day, width: 2)
    }
}
