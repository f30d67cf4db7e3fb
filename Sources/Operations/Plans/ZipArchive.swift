import CZlib
import Enforcement
import Law

/// The entries of a ZIP file, unpacked one by one within limits.
struct ZipArchive {
    /// What is unpacked at most, with the reason.
    enum Limits {
        /// Entries: a document with a picture on each of a thousand pages has fewer.
        static let entries = 8_192
        /// Bytes of one entry: the text of a thousand pages in Word's XML has under 20 million.
        static let entryBytes = 64 << 20
        /// How many times its size an entry may unpack to: XML packs to a fortieth at most; bombs to a thousandth.
        static let ratio = 200
    }

    private struct Entry {
        let method: Int
        let isEncrypted: Bool
        let packed: Int
        let unpacked: Int
        let crc: UInt32
        let offset: Int
    }

    private let bytes: [UInt8]
    private var entries: [String: Entry] = [:]

    /// Reads the list of entries at the end of the file.
    ///
    /// - Throws: `PlanFileFault` where the list is missing, broken or too long.
    init(_ bytes: [UInt8]) throws(PlanFileFault) {
        self.bytes = bytes
        guard let end = ZipArchive.endOfDirectory(bytes) else { throw ZipArchive.damaged("end of the list of entries") }
        let count = Int(bytes.word16(end + 10))
        var place = Int(bytes.word32(end + 16))
        guard count <= Limits.entries else {
            throw PlanFileFault(
                .bomb, Wording("压缩包内有 \(count) 个文件，超过上限", "The file holds \(count) entries, more than any document"))
        }
        for _ in 0..<count {
            guard place >= 0, place + 46 <= bytes.count, bytes.word32(place) == 0x0201_4B50 else {
                throw ZipArchive.damaged("list of entries")
            }
            let name = Int(bytes.word16(place + 28))
            let next = place + 46 + name + Int(bytes.word16(place + 30)) + Int(bytes.word16(place + 32))
            guard next <= bytes.count else { throw ZipArchive.damaged("list of entries") }
            entries[ZipArchive.name(Array(bytes[(place + 46)..<(place + 46 + name)]))] = Entry(
                method: Int(bytes.word16(place + 10)), isEncrypted: bytes.word16(place + 8) & 1 == 1,
                packed: Int(bytes.word32(place + 20)), unpacked: Int(bytes.word32(place + 24)),
                crc: bytes.word32(place + 16),
                offset: Int(bytes.word32(place + 42)))
            place = next
        }
    }

    /// The name of an entry. What is no UTF-8 is in the letters of the machine that packed it: here GB 18030.
    private static func name(_ bytes: [UInt8]) -> String {
        if let name = String(validating: bytes, as: UTF8.self) { return name }
        return (try? TextDecoding.text(bytes, charset: "gb18030")) ?? String(decoding: bytes, as: UTF8.self)
    }

    /// The names of the entries.
    var names: [String] { entries.keys.sorted() }

    /// The content of an entry; nil where there is none of the name.
    ///
    /// - Throws: `PlanFileFault` where it is encrypted, damaged or unpacks to too much.
    func content(of name: String) throws(PlanFileFault) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard !entry.isEncrypted else {
            throw PlanFileFault(
                .encrypted, Wording("文件有密码保护。请去掉密码后再上传", "The file is protected with a password. Take it off first"))
        }
        guard entry.unpacked <= Limits.entryBytes, entry.unpacked <= max(1 << 20, entry.packed * Limits.ratio) else {
            throw ZipArchive.bomb(name)
        }
        let local = entry.offset
        guard local + 30 <= bytes.count, bytes.word32(local) == 0x0403_4B50 else { throw ZipArchive.damaged(name) }
        let start = local + 30 + Int(bytes.word16(local + 26)) + Int(bytes.word16(local + 28))
        guard start + entry.packed <= bytes.count else { throw ZipArchive.damaged(name) }
        let packed = bytes[start..<(start + entry.packed)]
        let content: [UInt8]
        switch entry.method {
        case 0 where entry.packed == entry.unpacked: content = Array(packed)
        case 8: content = try ZipArchive.inflate(packed, to: entry.unpacked, name)
        default: throw ZipArchive.damaged(name)
        }
        let crc = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        guard UInt32(crc) == entry.crc else { throw ZipArchive.damaged(name) }
        return content
    }

    /// Unpacks into exactly as many bytes as the list promises; one more is a bomb, one less is damage.
    private static func inflate(
        _ packed: ArraySlice<UInt8>, to size: Int, _ name: String
    ) throws(PlanFileFault) -> [UInt8] {
        var stream = z_stream()
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw damaged(name)
        }
        defer { inflateEnd(&stream) }
        var (input, output) = (Array(packed), [UInt8](repeating: 0, count: size + 1))
        let (inputCount, outputCount) = (UInt32(input.count), UInt32(output.count))
        let result = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                (stream.next_in, stream.avail_in) = (input.baseAddress, inputCount)
                (stream.next_out, stream.avail_out) = (output.baseAddress, outputCount)
                return CZlib.inflate(&stream, Z_FINISH)
            }
        }
        let count = Int(stream.total_out)
        if count > size { throw bomb(name) }
        guard result == Z_STREAM_END, count == size else { throw damaged(name) }
        output.removeLast()
        return output
    }

    /// Where the record at the end of the file begins: behind it stands at most a remark of 65,535 bytes.
    private static func endOfDirectory(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - 22 - 65_535)
        return stride(from: bytes.count - 22, through: first, by: -1).first { bytes.word32($0) == 0x0605_4B50 }
    }

    private static func damaged(_ part: String) -> PlanFileFault {
        PlanFileFault(
            .damaged,
            Wording("文件损坏或不完整（\(part)）。请重新下载或另存", "The file is damaged or cut off (\(part)). Fetch or save it again"))
    }

    private static func bomb(_ name: String) -> PlanFileFault {
        PlanFileFault(
            .bomb, Wording("“\(name)”解压后过大，拒绝读取", "“\(name)” unpacks to more than any document holds and was refused"))
    }
}

extension [UInt8] {
    /// Two bytes, the lower first; both lie in the array.
    fileprivate func word16(_ place: Int) -> UInt16 { UInt16(self[place]) | UInt16(self[place + 1]) << 8 }
    /// Four bytes, the lowest first; all lie in the array.
    fileprivate func word32(_ place: Int) -> UInt32 { UInt32(word16(place)) | UInt32(word16(place + 2)) << 16 }
}
