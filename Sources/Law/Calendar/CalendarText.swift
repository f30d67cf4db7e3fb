/// The text of a date or a time as it is written into memory of its own: numbers of a fixed width between marks.
///
/// A page writes dozens of them, and each number as a string of its own would cost more than all the rest of it.
struct CalendarText {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    /// The text that begins with a day; one whose year is beyond those that people write takes more than its usual size.
    static func beginning(
        with date: LegalDate, size: Int, _ write: (inout CalendarText) -> Void = { _ in }
    ) -> String {
        let room = (0...9999).contains(date.year) ? size : size + longestNumber
        return String(unsafeUninitializedCapacity: room) { memory in
            var text = CalendarText(memory: memory)
            text.put(date)
            write(&text)
            return text.count
        }
    }

    private static let longestNumber = 20

    private init(memory: UnsafeMutableBufferPointer<UInt8>) {
        self.memory = memory
    }

    /// Appends a number that is not negative, with zeros before it up to the width; one that is wider stands whole.
    mutating func put(_ number: Int, width: Int) {
        let digits = max(width, CalendarText.digits(of: number.magnitude))
        var rest = number.magnitude
        for place in (count..<(count + digits)).reversed() {
            memory[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += digits
    }

    /// Appends a mark between two numbers.
    mutating func put(_ text: StaticString) {
        text.withUTF8Buffer { bytes in
            for byte in bytes {
                memory[count] = byte
                count += 1
            }
        }
    }

    private mutating func put(_ date: LegalDate) {
        put(date.year, width: 4)
        put("-")
        put(date.month, width: 2)
        put("-")
        put(date.day, width: 2)
    }

    private static func digits(of number: UInt) -> Int {
        var (digits, rest) = (1, number / 10)
        while rest > 0 { (digits, rest) = (digits + 1, rest / 10) }
        return digits
    }
}
