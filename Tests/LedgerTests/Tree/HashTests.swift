import Foundation
import Ledger
import Testing

struct HashTests {
    static let known: [(hash: Hash, hex: String)] = [
        (.empty, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (.digest(of: Array("abc".utf8)), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (.leaf([]), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
        (.leaf("L123456"), "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"),
    ]

    @Test(arguments: known)
    func `hashes known elsewhere come out`(hash: Hash, hex: String) {
        #expect(hash.hex == hex)
        #expect(hash.description == hex)
    }

    @Test func `bytes, hexadecimal and base64 say the same`() throws {
        var numbers = SeededNumbers(seed: 3)
        for _ in 0..<100 {
            let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &numbers) }
            let hash = try #require(Hash(bytes))
            #expect(hash.bytes == bytes)
            #expect(hash.base64 == Data(bytes).base64EncodedString())
            #expect(Hash(hex: hash.hex) == hash)
            #expect(Hash(hex: hash.hex.uppercased()) == hash)
            #expect(Hash(base64: hash.base64) == hash)
            #expect(try JSONDecoder().decode([Hash].self, from: JSONEncoder().encode([hash])) == [hash])
        }
    }

    static let zeros = String(repeating: "A", count: 43) + "="
    static let noBase64 = [
        "", "AA==", String(repeating: "A", count: 42) + "B=", String(repeating: "A", count: 43),
        String(repeating: "A", count: 44), zeros + "\n", " " + zeros, zeros + "====",
        String(repeating: "A", count: 42) + "==", String(repeating: "-", count: 43) + "=",
    ]

    @Test(arguments: noBase64)
    func `text that is not 32 bytes in strict base64 is no hash`(text: String) {
        #expect(Hash(base64: Self.zeros) != nil)
        #expect(Hash(base64: text) == nil)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Hash].self, from: JSONEncoder().encode([text]))
        }
    }

    @Test(arguments: ["", "00", String(repeating: "0", count: 63), String(repeating: "g", count: 64)])
    func `text that is not 64 hexadecimal digits is no hash`(text: String) {
        #expect(Hash(hex: text) == nil)
    }

    @Test func `a node is hashed with its own first byte`() {
        let (left, right) = (Hash.leaf("left"), Hash.leaf("right"))
        #expect(Hash.node(left, right) == Hash.digest(of: [1] + left.bytes + right.bytes))
        #expect(Hash.leaf("entry") == Hash.digest(of: [0] + Array("entry".utf8)))
        #expect(Hash.node(left, right) != Hash.leaf(left.bytes + right.bytes))
    }
}
