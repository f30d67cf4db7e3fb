/// Text as both engines hand it out: UTF-8 of a known length with a NUL behind it.
enum StoredText {
    /// The text; nil where it is not UTF-8.
    ///
    /// - Parameter bytes: the text without the NUL that follows it in memory.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard let start = bytes.baseAddress else { return "" }
        // Checking what ends with a NUL takes a third of the time of checking a buffer (Swift 6.3); only text that has a
        // NUL of its own comes out too short.
        let text = start.withMemoryRebound(to: CChar.self, capacity: bytes.count + 1) {
            String(validatingCString: $0)
        }
        guard let text else { return nil }
        return text.utf8.count == bytes.count ? text : String(validating: bytes, as: UTF8.self)
    }
}
