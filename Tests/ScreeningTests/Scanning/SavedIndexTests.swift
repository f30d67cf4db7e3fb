import Testing

@testable import Screening

struct SavedIndexTests {
    private static let marks = [
        Mark(
            id: "r1", mark: "阿迪达斯", aliases: ["adidas", "三叶草"], classes: [18, 25], holder: "阿迪达斯公司",
            authorisedSellers: ["旗舰店", "91310000"], referencePrice: Price(minor: 89_900)),
        Mark(id: "r2", mark: "耐克", aliases: ["Nike"], classes: [25]),
        Mark(id: "r3", mark: "𠮷野家"),
        Mark(id: "r4", mark: "茅台"),
    ]
    private static let titles = [
        "阿迪哒斯运动鞋", "正品 N1ke 跑鞋", "maotai酒53度", "𠮷野家牛肉饭", "三叶草 耐·克", "adids sneakers", "阿达迪斯", "",
    ]

    /// The bytes of the index as an array.
    private static func bytes(_ index: ScreeningIndex) -> [UInt8] { index.saved().withBytes { Array($0) } }

    @Test func `an index opened from its bytes finds what the built one finds`() throws {
        let built = ScreeningIndex(Self.marks)
        let opened = try ScreeningIndex(opening: IndexBytes(Self.bytes(built)))
        #expect(opened.count == built.count)
        for mark in Self.marks { #expect(opened.mark(id: mark.id) == mark) }
        for title in Self.titles { #expect(opened.findings(in: title) == built.findings(in: title), "\(title)") }
    }

    @Test func `the same rights give the same bytes`() {
        #expect(Self.bytes(ScreeningIndex(Self.marks)) == Self.bytes(ScreeningIndex(Self.marks)))
    }

    @Test func `a changed bit anywhere is noticed`() throws {
        let whole = Self.bytes(ScreeningIndex(Self.marks))
        for place in stride(from: 0, to: whole.count, by: 1_009) {
            var bytes = whole
            bytes[place] ^= 1 << UInt8(place % 8)
            let fault = #expect(throws: IndexFault.self) { _ = try ScreeningIndex(opening: IndexBytes(bytes)) }
            if place >= 48 { #expect(fault == .damaged, "byte \(place)") }
        }
    }

    @Test(arguments: [0, 7, 8, 200, 1_000])
    func `an index that was cut off is refused`(length: Int) {
        let bytes = Array(Self.bytes(ScreeningIndex(Self.marks)).prefix(length))
        #expect(throws: IndexFault.self) { _ = try ScreeningIndex(opening: IndexBytes(bytes)) }
    }

    /// Seeds 60 to 75 of `make fuzz` forged such numbers.
    @Test(arguments: [UInt64.max, UInt64(Int.max), 1 << 40, 0])
    func `an index that counts other rights or names than it holds is refused`(number: UInt64) {
        for place in [24, 32] {
            var bytes = Self.bytes(ScreeningIndex(Self.marks))
            func put(_ value: UInt64, _ at: Int) {
                for byte in 0..<8 { bytes[at + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * byte)) }
            }
            put(number, place)
            let end = IndexImage.headerLength - 8
            put(IndexBytes(bytes).checksum(0..<end), end)
            #expect(throws: IndexFault.damaged) { _ = try ScreeningIndex(opening: IndexBytes(bytes)) }
        }
    }

    @Test func `an index of another version or of other tables says so`() {
        var bytes = Self.bytes(ScreeningIndex(Self.marks))
        bytes[8] = 9
        #expect(throws: IndexFault.otherVersion(9)) { _ = try ScreeningIndex(opening: IndexBytes(bytes)) }
        #expect(throws: IndexFault.notAnIndex) { _ = try ScreeningIndex(opening: IndexBytes(Array("id,mark\n".utf8))) }
    }

    @Test func `rights added to an opened index stand beside it and are saved with it`() throws {
        var index = try ScreeningIndex(opening: IndexBytes(Self.bytes(ScreeningIndex(Self.marks))))
        index.insert([Mark(id: "r5", mark: "张小泉"), Mark(id: "r2", mark: "回力")])
        #expect(index.count == 5)
        #expect(index.findings(in: "弓长小泉菜刀").map(\.right) == ["r5"])
        #expect(index.findings(in: "耐克跑鞋").isEmpty)
        #expect(index.findings(in: "阿迪哒斯运动鞋").map(\.right) == ["r1"])
        let again = try ScreeningIndex(opening: IndexBytes(Self.bytes(index)))
        #expect(again.count == 5)
        #expect(again.findings(in: "回力鞋") == index.findings(in: "回力鞋"))
    }

    @Test func `many threads screen with one index`() async {
        let index = ScreeningIndex(Self.marks)
        let alone = Self.titles.map { index.findings(in: $0) }
        await withTaskGroup(of: [[Finding]].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var screener = Screener(index)
                    return Self.titles.map { screener.screen(ListingText(id: "", title: $0)).findings }
                }
            }
            for await found in group { #expect(found == alone) }
        }
    }

    @Test func `the index stays small`() {
        var random = Generator(seed: 5)
        let characters = (0x4E00..<0x5E00).compactMap(Unicode.Scalar.init).map(Character.init)
        let marks = (0..<4_000).map { id in
            Mark(
                id: "\(id)",
                mark: String(
                    (0..<Int.random(in: 2...4, using: &random)).compactMap { _ in
                        characters.randomElement(using: &random)
                    }))
        }
        #expect(ScreeningIndex(marks).byteCount / marks.count < 250)
    }
}
