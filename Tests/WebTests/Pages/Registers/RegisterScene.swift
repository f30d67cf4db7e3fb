import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport

@testable import Web

/// A server with the registers' pages and API, and an officer with a few rights and subjects.
struct RegisterScene {
    static let firmCode = "91430103MA4L0ABC9R"
    static let personCode = "430102199003070012"
    static let phone = "13812341234"
    static let street = "城关镇人民路88号"

    let server: TestServer
    let officer: Actor
    let right: RightID
    let person: SubjectID
    let shop: SubjectID

    init() async throws {
        let server = try await TestServer(TestRoutes.pages + RightRoutes.all + SubjectRoutes.all)
        let officer = try await server.world.person("李梅", [.officer])
        let office = server.world.office
        right = try await office.perform(
            AddRight(
                RightDraft(
                    mark: "云岭泉", aliases: ["YUNLINGQUAN"], classes: [32, 5], holder: "云岭泉饮品有限公司",
                    holderCode: RegisterScene.firmCode, registrationNumber: "T1", validFrom: LegalDate("2020-03-14"),
                    validUntil: LegalDate("2030-03-13"), referencePrice: .yuan(36))), as: officer)
        _ = try await office.perform(
            AddRight(
                RightDraft(
                    mark: "旧\"牌<b>", holder: "甲公司", registrationNumber: "T0", validUntil: LegalDate("2020-01-01"))),
            as: officer)
        _ = try await office.perform(AuthoriseSeller(right: right, seller: "云岭泉官方旗舰店"), as: officer)
        _ = try await office.perform(AddOfficialHost(right: right, address: "yunlingquan.example"), as: officer)
        _ = try await office.perform(
            RegisterSubject(SubjectDraft(name: "云岭泉饮品有限公司", code: RegisterScene.firmCode, region: "430103")),
            as: officer)
        person = try await office.perform(
            RegisterSubject(
                SubjectDraft(
                    name: "张三", code: RegisterScene.personCode, address: "青石县" + RegisterScene.street,
                    phone: RegisterScene.phone)), as: officer
        ).id
        shop = try await office.perform(RegisterSubject(SubjectDraft(name: "云岭泉饮品小店")), as: officer).id
        _ = try await office.perform(
            OpenClue(source: .report, title: "疑似假冒云岭泉", summary: "举报", subject: person, unit: officer.unitID),
            as: officer)
        self.server = server
        self.officer = officer
    }

    /// A browser in which somebody has signed in.
    func browsing(as actor: Actor? = nil, _ test: @Sendable @escaping (Browser) async throws -> Void) async throws {
        let account = (actor ?? officer).userID.rawValue
        try await server.run { browser in
            try await browser.get("/sign-in")
            try await browser.post("/sign-in", [("account", account)])
            try await browser.get("/")
            try await browser.get("/")
            try await test(browser)
        }
    }

    /// How many looks at personal values are kept.
    func looks() async throws -> Int {
        let (person, officer) = (person, officer)
        return try await server.world.office.read { try SubjectStore.looks(at: person, for: officer, in: $0).count }
    }

    /// The page's own part, with the token of its forms taken out: frame and token are tested elsewhere.
    static func stable(_ answer: Answer) -> String {
        let begin = answer.text.firstRange(of: "<main")?.lowerBound ?? answer.text.startIndex
        let end = answer.text.firstRange(of: "</main>")?.upperBound ?? answer.text.endIndex
        return answer.text[begin..<end].replacing(/name="csrf" value="[^"]*"/, with: "name=\"csrf\" value=\"…\"") + "\n"
    }

    /// Whether a text holds anything personal in clear.
    static func leaks(_ text: String) -> Bool {
        [personCode, phone, street].contains { text.contains($0) }
    }
}
