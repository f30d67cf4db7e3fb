import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

/// Regional wordings: who saves them, for whom they stand, and what they cannot drop.
struct FormWordingTests {
    private static func wording(_ form: DocumentForm, _ more: String) -> String {
        (form.prescribed?.wording ?? "") + "\n" + more
    }

    private static func issue(_ form: DocumentForm, on id: CaseID, in world: CaseWorld) async throws -> FormContent {
        let now = world.house.clock.now
        let forms = try await world.office.read { try CaseForms(id, for: world.li, at: now, in: $0) }
        let operation = IssueForm(id, form, try forms.filling(form).examples)
        let issued = try await world.office.perform(operation, as: world.li)
        let document = try await world.office.read { try DocumentStore.find(issued.id, in: $0) }
        return try #require(document).read()
    }

    @Test func `a unit's wording stands before its region's, and the nearest region's before a farther one`()
        async throws
    {
        let world = try await CaseWorld()
        let house = world.house
        let city = try await house.unit("云川市市场监督管理局", short: "云市监", kind: .marketSupervision, region: "430100")
        let province = try await house.unit("湘南省市场监督管理局", short: "湘市监", kind: .marketSupervision, region: "430000")
        let cityAdmin = try await house.person("市管理员", [.administrator], in: city, signInName: "city.admin")
        let provinceAdmin = try await house.person(
            "省管理员", [.administrator], in: province, signInName: "province.admin")
        let admin = try await house.person("管理员", [.administrator], signInName: "county.admin")
        let id = try await world.investigating()
        func save(_ unit: Unit, _ actor: Actor, _ reach: FormWordingStore.Reach, _ more: String) async throws {
            _ = try await world.office.perform(
                SaveFormWording(
                    .inquiryNotice, of: unit.id, for: reach, text: Self.wording(.inquiryNotice, more), version: 0),
                as: actor)
        }
        #expect(try await Self.issue(.inquiryNotice, on: id, in: world).wordingID == nil)
        try await save(province, provinceAdmin, .region, "省范本。")
        #expect(try await Self.issue(.inquiryNotice, on: id, in: world).wording.hasSuffix("省范本。"))
        try await save(city, cityAdmin, .unit, "只供本局。")
        #expect(try await Self.issue(.inquiryNotice, on: id, in: world).wording.hasSuffix("省范本。"))
        try await save(city, cityAdmin, .region, "市范本。")
        #expect(try await Self.issue(.inquiryNotice, on: id, in: world).wording.hasSuffix("市范本。"))
        try await save(house.county, admin, .unit, "县范本。")
        let own = try await Self.issue(.inquiryNotice, on: id, in: world)
        #expect(own.wording.hasSuffix("县范本。") && own.wordingID != nil)
        _ = try await world.office.perform(
            SaveFormWording(.inquiryNotice, of: house.county.id, for: .unit, text: nil, version: 1), as: admin)
        #expect(try await Self.issue(.inquiryNotice, on: id, in: world).wording.hasSuffix("市范本。"))
        let versions = try await world.office.read {
            try FormWordingStore.versions(of: .inquiryNotice, by: house.county.id, in: $0)
        }
        #expect(versions.map(\.version) == [2, 1] && versions.map { $0.text == nil } == [true, false])
    }

    @Test func `a wording without a required element is refused with its article`() async throws {
        let world = try await CaseWorld()
        let admin = try await world.house.person("管理员", [.administrator], signInName: "county.admin")
        let text = try #require(DocumentForm.penaltyDecision.prescribed).wording.replacing("{救济途径}", with: "")
        let refusal = await #expect(throws: Refusal.self) {
            try await world.office.perform(
                SaveFormWording(
                    .penaltyDecision, of: world.house.county.id, for: .unit, text: text, version: 0), as: admin)
        }
        #expect(refusal?.code == RefusalCode("element-missing"))
        #expect(refusal?.message.zh.contains("救济途径和期限") == true)
        #expect(refusal?.source?.article == "第五十九条")
    }

    @Test func `only an administrator saves, on the version that was read, and not for another region`() async throws {
        let world = try await CaseWorld()
        let house = world.house
        let admin = try await house.person("管理员", [.administrator], signInName: "county.admin")
        let other = try await house.unit("别市市场监督管理局", short: "别市监", kind: .marketSupervision, region: "430200")
        func save(_ unit: UnitID, version: Int) -> SaveFormWording {
            SaveFormWording(
                .inquiryNotice, of: unit, for: .unit, text: Self.wording(.inquiryNotice, "。"), version: version)
        }
        #expect(try await world.refusal(of: save(house.county.id, version: 0), as: world.head) == .notAllowed)
        #expect(try await world.refusal(of: save(other.id, version: 0), as: admin) == .notAllowed)
        #expect(try await world.refusal(of: save(house.county.id, version: 0), as: admin) == nil)
        #expect(try await world.refusal(of: save(house.county.id, version: 0), as: admin) == .versionConflict)
        #expect(try await world.refusal(of: save(house.county.id, version: 1), as: admin) == nil)
        let step = SaveFormWording(.filingApproval, of: house.county.id, for: .unit, text: "某", version: 0)
        #expect(try await world.refusal(of: step, as: admin) == .notFound)
    }

    @Test func `an issued document keeps the wording in which it was issued`() async throws {
        let world = try await CaseWorld()
        let admin = try await world.house.person("管理员", [.administrator], signInName: "county.admin")
        let id = try await world.investigating()
        let before = try await Self.issue(.inquiryNotice, on: id, in: world)
        _ = try await world.office.perform(
            SaveFormWording(
                .inquiryNotice, of: world.house.county.id, for: .unit, text: Self.wording(.inquiryNotice, "新范本。"),
                version: 0), as: admin)
        let after = try await Self.issue(.inquiryNotice, on: id, in: world)
        let documents = try await world.office.read { access in
            try DocumentStore.documents(of: RecordReference(.case, id.rawValue), in: access)
                .filter { $0.form == .inquiryNotice }
                .compactMap { try DocumentStore.find($0.id, in: access)?.read(as: FormContent.self) }
        }
        #expect(documents == [before, after])
        #expect(!before.wording.contains("新范本") && after.wording.contains("新范本"))
    }
}
