import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

/// The same picture, found again: among listings, clues and the pictures of rights.
struct SamePictureTests {
    private let scene: ListingScene

    init() async throws {
        scene = try await ListingScene()
        try await scene.take(
            """
            {"id":"1","title":"矿泉水 整箱","seller":"甲店"}
            {"id":"2","title":"饮用水 桶装","seller":"乙店"}
            {"id":"3","title":"天然水 瓶装","seller":"云岭泉官方旗舰店"}

            """)
    }

    private func listing(_ number: String) async throws -> ListingID {
        try #require(try await scene.queue().first { $0.listing.externalID == number }).listing.id
    }

    @discardableResult
    private func keep(
        _ picture: TestPicture, under record: RecordReference, named name: String = "主图.png", as actor: Actor? = nil,
        showing shows: RightPicture? = nil
    ) async throws -> EvidenceID {
        try await scene.house.office.keep(
            EvidenceDesk.Capture(name: name, bytes: picture.png, shows: shows), under: record,
            as: actor ?? scene.officer)
    }

    private func same(as record: RecordReference, for actor: Actor? = nil) async throws -> SamePictures {
        let reader = actor ?? scene.officer
        return try await scene.house.office.read { try SamePictures(of: [record], for: reader, in: $0) }
    }

    private func reference(_ number: String) async throws -> RecordReference {
        RecordReference(.listing, try await listing(number).rawValue)
    }

    /// The findings in pictures of a listing.
    private func pictured(_ number: String) async throws -> [StoredFinding] {
        try await scene.show(listing(number)).findings.filter { $0.kind == "image" }
    }

    private func right() async throws -> RightID {
        let (reader, day) = (scene.officer, scene.house.office.now.date)
        let rights = try await scene.house.office.read { try RightStore.list(on: day, limit: 1, for: reader, in: $0) }
        return try #require(rights.first).id
    }

    @Test func `a picture that was scaled, brightened and mirrored is found on another listing`() async throws {
        let (one, other, third) = (try await reference("1"), try await reference("2"), try await reference("3"))
        try await keep(TestPicture(1), under: one)
        let copy = try await keep(
            TestPicture(1).with {
                $0.side = 180
                $0.brighter = 12
                $0.isMirrored = true
            }, under: other)
        try await keep(TestPicture(2.3), under: third)
        let found = try await same(as: one)
        let picture = try #require(found.pictures.first)
        #expect(found.pictures.count == 1 && found.outOfSight == 0)
        #expect((picture.other, picture.record, picture.title) == (copy, other, "饮用水 桶装"))
        #expect((picture.turn, picture.ownName, picture.isDoubtful) == ("mirrored", "主图.png", false))
        #expect(picture.distance <= 31)
        #expect(try await same(as: other).pictures.map(\.record) == [one])
        #expect(try await same(as: third).pictures.isEmpty)
    }

    @Test func `a picture that a right's holder has registered is a finding of a listing`() async throws {
        let right = try await right()
        try await keep(TestPicture(1), under: RecordReference(.right, right.rawValue), named: "正品.png")
        let listing = try await listing("1")
        let copy = TestPicture(1).with { $0.side = 150 }
        try await keep(copy, under: RecordReference(.listing, listing.rawValue), named: "盗图.png")
        let finding = try #require(try await scene.show(listing).findings.first)
        #expect((finding.kind, finding.field, finding.right) == ("image", "image", right))
        #expect((finding.mark, finding.matched) == ("云岭泉", "盗图.png"))
        #expect(finding.span == 0..<"盗图.png".utf8.count && finding.score >= 0.5 && finding.score <= 0.9)
        #expect(finding.reason.zh.hasPrefix("与权利人登记的正品图片相同：256位中相差"))
        let same = try await scene.show(listing).samePictures
        #expect(same.pictures.map(\.title) == ["云岭泉"])
        #expect(finding.pictures?.library == same.pictures.first?.other)
        #expect(finding.pictures?.own == same.pictures.first?.own)
    }

    @Test func `a listing that had the picture before it was registered has the finding as well, once`() async throws {
        let right = try await right()
        try await keep(TestPicture(1).with { $0.isMirrored = true }, under: try await reference("1"), named: "盗图.png")
        for name in ["正品.png", "正品大图.png"] {
            let picture = TestPicture(1).with { $0.side = name == "正品.png" ? 140 : 200 }
            try await keep(picture, under: RecordReference(.right, right.rawValue), named: name)
        }
        let findings = try await scene.show(listing("1")).findings
        #expect(findings.map(\.matched) == ["盗图.png"])
        #expect(findings.first?.reason.zh.hasSuffix("经翻转或旋转") == true)
    }

    @Test func `an authorised seller may use the genuine picture and not that of a fake`() async throws {
        let (right, office) = (try await right(), scene.house.office)
        _ = try await office.perform(AuthoriseSeller(right: right, seller: "云岭泉官方旗舰店"), as: scene.officer)
        let register = RecordReference(.right, right.rawValue)
        try await keep(TestPicture(1), under: register)
        try await keep(TestPicture(2.3), under: register, showing: .fake)
        try await keep(TestPicture(1), under: try await reference("3"))
        #expect(try await pictured("3").isEmpty)
        try await keep(TestPicture(2.3), under: try await reference("3"), named: "第二张.png")
        let finding = try #require(try await pictured("3").first)
        #expect(finding.reason.zh == "与权利人登记的假货图片相同：256位中相差0位")
        #expect(finding.score == 0.95)
        let files = try await office.read { try EvidenceStore.list(of: register, in: $0) }
        #expect(files.map(\.picture?.shows) == [.genuine, .fake])
    }

    @Test func `the clue of the other listing is named, and its case`() async throws {
        let (one, other) = (try await listing("1"), try await reference("2"))
        try await keep(TestPicture(1), under: RecordReference(.listing, one.rawValue))
        try await keep(TestPicture(1), under: other)
        let clue = try await scene.house.office.perform(
            DispatchListings([one], to: scene.officer.unitID, title: "盗用图片"), as: scene.officer)
        let found = try await same(as: other)
        #expect(found.pictures.first?.owners.map(\.record) == [RecordReference(.clue, clue.rawValue)])
    }

    @Test(arguments: [
        ("截断", PictureFault.damaged), ("过小", .tooSmall), ("巨幅", .tooLarge), ("动图", .unreadFormat),
    ])
    func `a picture that cannot be read is kept and says why`(name: String, fault: PictureFault) async throws {
        let record = try await reference("1")
        let bytes: [UInt8] =
            switch fault {
            case .damaged: Array(TestPicture(1).png.prefix(600))
            case .tooSmall: TestPicture(1).with { $0.side = 3 }.png
            case .tooLarge: TestPicture(1).claiming(side: 40_000)
            case .unreadFormat: Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x3B]
            }
        let office = scene.house.office
        let id = try await office.keep(
            EvidenceDesk.Capture(name: name, bytes: bytes), under: record, as: scene.officer)
        let officer = scene.officer
        let piece = try await office.read { try EvidenceStore.load(id, for: officer, in: $0) }
        #expect(piece.picture == EvidencePicture(quality: nil, fault: fault, shows: nil))
        #expect(try await office.file(of: piece) == bytes)
        #expect(try await same(as: record).pictures.isEmpty)
    }

    @Test func `too many pictures at once are told to come back`() async throws {
        let desk = PhotoDesk(longestQueue: 0)
        await #expect(throws: Refusal.self) { _ = try await desk.reading(of: TestPicture(1).png) }
        #expect(try await desk.reading(of: Array("正文".utf8)) == nil)
    }

    @Test(arguments: [(0, 0), (45, 1)])
    func `where there is little to see the likeness is doubtful and no finding, and with nothing there is none`(
        contrast: Int, found: Int
    ) async throws {
        let plain = TestPicture(1).with { $0.contrast = contrast }
        try await keep(plain, under: RecordReference(.right, try await right().rawValue))
        try await keep(plain.with { $0.brighter = 10 }, under: try await reference("1"))
        let shown = try await scene.show(listing("1"))
        #expect(shown.findings.isEmpty)
        #expect(shown.samePictures.pictures.map(\.isDoubtful) == Array(repeating: true, count: found))
    }

    @Test func `records out of sight are counted and not named`() async throws {
        try await keep(TestPicture(1), under: try await reference("1"))
        let unit = try await scene.house.unit("云川市市场监督管理局", region: "430200")
        let stranger = try await scene.house.person("周岩", [.officer], in: unit)
        let line = #"{"id":"9","title":"别处的商品"}"# + "\n"
        let summary = try await scene.take(Array(line.utf8), as: stranger)
        let elsewhere = RecordReference(.listing, try #require(summary.rows.first?.listing).rawValue)
        try await keep(TestPicture(1), under: elsewhere, as: stranger)
        let found = try await same(as: try await reference("1"))
        #expect(found.pictures.isEmpty && found.outOfSight == 1)
    }

    @Test func `what is no picture has no hash, and the same file twice has one`() async throws {
        let one = try await reference("1")
        try await keep(TestPicture(1), under: one)
        try await keep(TestPicture(1), under: one)
        _ = try await scene.house.office.keep(
            EvidenceDesk.Capture(name: "页面.txt", bytes: Array("正文".utf8)), under: one, as: scene.officer)
        let rows = try await scene.house.office.read { access in
            try access.query("SELECT id FROM photo").count * 100 + access.query("SELECT part FROM photo_part").count
        }
        #expect(rows == 116)
    }
}
