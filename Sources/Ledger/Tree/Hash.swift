import Crypto

/// A SHA-256 value: 32 bytes, kept in place.
///
/// Leaves and nodes are hashed with different first bytes, so that no entry can pass for a node of the tree.
///
/// - Source: RFC 9162, 2.1.1; RFC 6962, 2.1.
public struct Hash: Hashable, Sendable {
    /// How many bytes a hash has.
    public static let byteCount = 32

    // The bytes in their order, eight to a word of the machine's own byte order: copying in and out swaps nothing.
    private let first: UInt64
    private let second: UInt64
    private let third: UInt64
    private let fourth: UInt64

    /// Takes 32 bytes as they are, or gives nil for any other number of them.
    public init?(_ bytes: some Sequence<UInt8>) {
        let array = Array(bytes)
        guard array.count == Hash.byteCount else { return nil }
        self = array.withUnsafeBytes { Hash(copying: $0) }
    }

    /// Takes 64 hexadecimal digits of either case, or gives nil.
    public init?(hex: String) {
        guard let bytes = Hex.decode(hex), let hash = Hash(bytes) else { return nil }
        self = hash
    }

    /// Takes standard base64 with padding (44 characters), or gives nil.
    public init?(base64: String) {
        guard let bytes = Base64.decode(base64), let hash = Hash(bytes) else { return nil }
        self = hash
    }

    private init(copying source: UnsafeRawBufferPointer) {
        first = source.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        second = source.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        third = source.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        fourth = source.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    }

    private init(finishing hasher: SHA256) {
        self = hasher.finalize().withUnsafeBytes { Hash(copying: $0) }
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Hash.byteCount) { buffer, count in
            copy(to: UnsafeMutableRawBufferPointer(buffer), at: 0)
            count = Hash.byteCount
        }
    }

    /// The bytes as 64 lower-case hexadecimal digits.
    public var hex: String { Hex.encode(bytes) }

    /// The bytes as standard base64 with padding.
    public var base64: String { Base64.encode(bytes) }

    private func copy(to target: UnsafeMutableRawBufferPointer, at offset: Int) {
        target.storeBytes(of: first, toByteOffset: offset, as: UInt64.self)
        target.storeBytes(of: second, toByteOffset: offset + 8, as: UInt64.self)
        target.storeBytes(of: third, toByteOffset: offset + 16, as: UInt64.self)
        target.storeBytes(of: fourth, toByteOffset: offset + 24, as: UInt64.self)
    }
}

extension Hash {
    /// The root of a tree without entries: the SHA-256 of nothing.
    public static let empty = digest(of: [])

    /// The SHA-256 of these bytes, without any prefix.
    ///
    /// - Complexity: O(n).
    public static func digest(of bytes: [UInt8]) -> Hash {
        var hasher = SHA256()
        bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
        return Hash(finishing: hasher)
    }

    /// The hash of an entry as a leaf of the tree: SHA-256(0x00 ‖ entry).
    ///
    /// - Complexity: O(n).
    public static func leaf(_ entry: [UInt8]) -> Hash {
        entry.withUnsafeBytes { leaf($0) }
    }

    /// The hash of an entry, given as text, as a leaf of the tree: SHA-256(0x00 ‖ UTF-8 of the entry).
    ///
    /// - Complexity: O(n).
    public static func leaf(_ entry: String) -> Hash {
        var entry = entry
        return entry.withUTF8 { leaf(UnsafeRawBufferPointer($0)) }
    }

    /// The hash of an entry in a buffer as a leaf of the tree: SHA-256(0x00 ‖ entry).
    ///
    /// - Complexity: O(n).
    public static func leaf(_ entry: UnsafeRawBufferPointer) -> Hash {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0x00)) { hasher.update(bufferPointer: $0) }
        hasher.update(bufferPointer: entry)
        return Hash(finishing: hasher)
    }

    /// The hash of a node over its two children: SHA-256(0x01 ‖ left ‖ right).
    ///
    /// - Complexity: O(1): two SHA-256 blocks.
    public static func node(_ left: Hash, _ right: Hash) -> Hash {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * byteCount, alignment: 8) { buffer in
            buffer.storeBytes(of: 0x01, as: UInt8.self)
            left.copy(to: buffer, at: 1)
            right.copy(to: buffer, at: 1 + byteCount)
            var hasher = SHA256()
            hasher.update(bufferPointer: UnsafeRawBufferPointer(buffer))
            return Hash(finishing: hasher)
        }
    }
}

extension Hash: CustomStringConvertible {
    /// The bytes as 64 lower-case hexadecimal digits.
    public var description: String { hex }
}

extension Hash: Codable {
    /// Reads base64 as `base64` writes it.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for anything but 32 bytes in standard base64.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let hash = Hash(base64: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not 32 bytes in base64")
        }
        self = hash
    }

    /// Writes base64.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(base64)
    }
}
