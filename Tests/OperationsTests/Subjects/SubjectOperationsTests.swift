import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct SubjectOperationsTests {
    @Test func `a firm is found by its code, however it is typed`() async throws {
        let scene = try await SubjectScene()
        let first = try await scene.register(SubjectDraft(name: "云岭泉饮品有限公司", code: SubjectScene.firmCode))
        #expect(first.isNew)
        let typed = " " + SubjectScene.firmCode.lowercased().prefix(9) + "-" + SubjectScene.firmCode.suffix(9)
        let again = try await scene.register(SubjectDraft(kind: .firm, name: "雲嶺泉", code: typed))
        #expect(again.id == first.id)
        #expect(!again.isNew)
        let shown = try await scene.show(first.id)
        #expect((shown.kind, shown.name, shown.code) == (.firm, "云岭泉饮品有限公司", SubjectScene.firmCode))
    }

    @Test(arguments: [
        (SubjectDraft(kind: .firm, name: "甲", code: SubjectScene.personCode), "code"),
        (SubjectDraft(kind: .person, name: "甲", code: SubjectScene.firmCode), "code"),
        (SubjectDraft(kind: .firm, name: "甲"), "code"), (SubjectDraft(kind: .person, name: "甲"), "code"),
        (SubjectDraft(name: "甲", code: "123"), "code"), (SubjectDraft(name: "甲", code: "430103"), "code"),
        (SubjectDraft(name: " ", code: nil), "name"), (SubjectDraft(name: "甲", phone: "没有"), "phone"),
        (SubjectDraft(name: "甲", region: "999999"), "region"),
    ])
    func `a wrong field is named and nothing is entered`(draft: SubjectDraft, field: String) async throws {
        let scene = try await SubjectScene()
        let refusal = await expectRefusal(.invalidInput) { _ = try await scene.register(draft) }
        #expect(refusal?.facts["field"] == field)
        #expect(try await scene.list().isEmpty)
    }

    @Test func `a note on a code tells nothing personal`() async throws {
        let scene = try await SubjectScene()
        let typed = SubjectScene.personCode.prefix(6) + " " + SubjectScene.personCode.dropFirst(6)
        let output = try await scene.register(SubjectDraft(name: "张三", code: String(typed)))
        #expect(
            !output.notes.contains {
                $0.zh.contains(SubjectScene.personCode) || $0.en.contains(SubjectScene.personCode)
            })
    }

    @Test func `a shop is found by its name until it is identified`() async throws {
        let scene = try await SubjectScene()
        let shop = try await scene.register(SubjectDraft(name: "实惠小店", phone: "13812341234"))
        let again = try await scene.register(SubjectDraft(kind: .unidentified, name: "实惠小店"))
        #expect(again.id == shop.id)
        let output = try await scene.house.office.perform(
            IdentifySubject(shop.id, version: 1, code: SubjectScene.personCode, name: "张三"), as: scene.officer)
        #expect((output.kind, output.version) == (.person, 2))
        await expectRefusal(.notInThisState) {
            _ = try await scene.house.office.perform(
                IdentifySubject(shop.id, version: 2, code: SubjectScene.firmCode), as: scene.officer)
        }
        let other = try await scene.register(SubjectDraft(name: "另一小店"))
        let refusal = await expectRefusal(.duplicate) {
            _ = try await scene.house.office.perform(
                IdentifySubject(other.id, version: 1, code: SubjectScene.personCode), as: scene.officer)
        }
        #expect(refusal?.facts["subject"] == shop.id.rawValue)
    }

    @Test func `a change keeps what it does not name`() async throws {
        let scene = try await SubjectScene()
        let id = try await scene.register(
            SubjectDraft(name: "张三", code: SubjectScene.personCode, address: "青石县城关镇1号", phone: "13812341234")
        ).id
        let version = try await scene.house.office.perform(
            UpdateSubject(id, version: 1, name: .set("张叁"), phone: .set(nil)), as: scene.officer)
        #expect(version == 2)
        let clear = try await scene.unmask(id)
        #expect((clear.address, clear.phone) == ("青石县城关镇1号", nil))
        #expect(try await scene.show(id).name == "张叁")
        await expectRefusal(.versionConflict) {
            _ = try await scene.house.office.perform(UpdateSubject(id, version: 1, name: .set("李四")), as: scene.officer)
        }
        await expectRefusal(.invalidInput) {
            _ = try await scene.house.office.perform(UpdateSubject(id, version: 2, name: .set(nil)), as: scene.officer)
        }
    }

    @Test func `every look at personal values is kept, with its reason`() async throws {
        let scene = try await SubjectScene()
        let id = try await scene.register(SubjectDraft(name: "张三", code: SubjectScene.personCode)).id
        let reader = try await scene.house.person("读者", [.assessor])
        let before = try await scene.ledgerSize()
        await expectRefusal(.invalidInput) { _ = try await scene.unmask(id, reason: "  ") }
        await expectRefusal(.notAllowed) { _ = try await scene.unmask(id, as: reader) }
        #expect(try await scene.ledgerSize() == before)
        let clear = try await scene.unmask(id, reason: "核实当事人身份")
        #expect(clear.code == SubjectScene.personCode)
        #expect(try await scene.ledgerSize() == before + 1)
        let looks = try await scene.looks(at: id, as: scene.officer)
        #expect(looks.map(\.reason) == ["核实当事人身份"])
        #expect(looks.map(\.who) == ["李梅"])
        #expect(try await scene.looks(at: id, as: reader).isEmpty)
    }

    @Test func `a look cannot be taken back`() async throws {
        let scene = try await SubjectScene()
        let id = try await scene.register(SubjectDraft(name: "张三", code: SubjectScene.personCode)).id
        _ = try await scene.unmask(id)
        for statement in ["DELETE FROM subject_look", "UPDATE subject_look SET reason = 'x'"] {
            await #expect(throws: (any Error).self) {
                try await scene.house.office.database.write { _ = try $0.execute(statement, []) }
            }
        }
    }

    @Test func `what is read is masked, and a person's number is found only whole`() async throws {
        let scene = try await SubjectScene()
        let person = try await scene.register(
            SubjectDraft(name: "张三", code: SubjectScene.personCode, address: "青石县城关镇1号", phone: "13812341234")
        ).id
        _ = try await scene.register(SubjectDraft(name: "云岭泉饮品有限公司", code: SubjectScene.firmCode))
        let shown = try await scene.show(person)
        #expect(shown.code == "430102********0012")
        #expect((shown.phone, shown.address) == ("138****1234", "青石县****"))
        #expect(shown.hidden == [.code, .address, .phone])
        #expect(try await scene.list("4301021990").isEmpty)
        #expect(try await scene.list(SubjectScene.personCode).map(\.id) == [person])
        #expect(try await scene.list("91430103").map(\.name) == ["云岭泉饮品有限公司"])
        #expect(try await scene.list("雲嶺泉").map(\.name) == ["云岭泉饮品有限公司"])
        #expect(try await scene.list("13812341234").isEmpty)
    }

    @Test func `likely duplicates come with their reason, the most alike first`() async throws {
        let scene = try await SubjectScene()
        let names = ["云岭泉饮品公司", "湖南云岭泉饮品有限公司", "云玲泉饮品", "云岭泉饮品官方店", "松间月茶业"]
        for name in names { _ = try await scene.register(SubjectDraft(name: name)) }
        let alike = try await scene.house.office.read {
            try SubjectStore.alike(name: "雲嶺泉飲品有限公司", except: nil, in: $0)
        }
        #expect(alike.map(\.subject.name) == ["云岭泉饮品公司", "湖南云岭泉饮品有限公司", "云岭泉饮品官方店", "云玲泉饮品"])
        #expect(
            alike.map(\.reason.zh) == [
                "去除书写差异和组织形式后名称相同", "除地区外名称相同（“云岭泉饮品”）", "“云岭泉饮品”包含于“云岭泉饮品官方店”", "“云岭泉饮品”与“云玲泉饮品”仅差一字",
            ])
    }

    @Test func `the clues about a subject are those that the reader may see`() async throws {
        let scene = try await SubjectScene()
        let id = try await scene.register(SubjectDraft(name: "实惠小店")).id
        _ = try await scene.house.office.perform(
            OpenClue(
                source: .report, title: "疑似假冒", summary: "群众举报", subject: id, unit: scene.house.county.id),
            as: scene.officer)
        let custodian = try await scene.house.person("保管", [.custodian])
        #expect(try await scene.clues(about: id, as: scene.officer).map(\.title) == ["疑似假冒"])
        #expect(try await scene.clues(about: id, as: custodian).isEmpty)
    }
}

/// A unit with an officer who keeps subjects.
struct SubjectScene {
    static let firmCode = "91430103MA4L0ABC9R"
    static let personCode = "430102199003070012"
    let house: TestOffice
    let officer: Actor

    init() async throws {
        house = try await TestOffice()
        officer = try await house.person("李梅", [.officer])
    }

    func register(_ draft: SubjectDraft) async throws -> RegisterSubject.Output {
        try await house.office.perform(RegisterSubject(draft), as: officer)
    }

    func show(_ id: SubjectID) async throws -> MaskedSubject {
        let actor = officer
        return try await house.office.read { try SubjectStore.show(id, for: actor, in: $0) }
    }

    func list(_ text: String? = nil) async throws -> [MaskedSubject] {
        let actor = officer
        return try await house.office.read { try SubjectStore.list(.init(text: text), limit: 50, for: actor, in: $0) }
    }

    func unmask(
        _ id: SubjectID, reason: String = "办案需要", as actor: Actor? = nil
    ) async throws -> UnmaskSubject.Output {
        try await house.office.perform(UnmaskSubject(id, reason: reason), as: actor ?? officer)
    }

    func looks(at id: SubjectID, as actor: Actor) async throws -> [SubjectStore.Look] {
        try await house.office.read { try SubjectStore.looks(at: id, for: actor, in: $0) }
    }

    func clues(about id: SubjectID, as actor: Actor) async throws -> [SubjectStore.RelatedRecord] {
        try await house.office.read { try SubjectStore.clues(about: id, for: actor, in: $0) }
    }

    func ledgerSize() async throws -> Int {
        try await house.office.read { try $0.query("SELECT sequence FROM ledger_entry").count }
    }
}
