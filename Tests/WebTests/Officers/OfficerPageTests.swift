import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// Officers on pages and by API: certificates, training, the yearly hours.
struct OfficerPageTests {
    private func scene(_ test: @Sendable @escaping (CaseServer, Browser) async throws -> Void) async throws {
        let scene = try await CaseServer()
        let training = RecordTraining(
            scene.world.li.userID, on: try #require(LegalDate("2026-03-02")), hours: 16, subject: "商标侵权认定",
            organiser: "云江省市场监督管理局")
        _ = try await scene.world.office.perform(training, as: scene.world.head)
        try await scene.server.run { browser in
            try await browser.enter("chen.li")
            try await test(scene, browser)
        }
    }

    @Test(arguments: Language.allCases)
    func `the list and the officer are as they were looked at`(language: Language) async throws {
        try await scene { scene, browser in
            for (name, path) in [("list", "/officers"), ("officer", "/officers/\(scene.world.li.userID)")] {
                let page = try await browser.get(path, [.acceptLanguage: language.tag])
                #expect(page.status == .ok)
                #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
                expectGolden(page.work, "\(name).\(language.rawValue).html", sourceFile: #filePath)
            }
        }
    }

    @Test func `the head enters training and takes it back; what is wrong is shown in the form`() async throws {
        try await scene { scene, browser in
            let path = "/officers/\(scene.world.wang.userID)"
            var fields = [("heldOn", "2026-05-06"), ("hours", "0"), ("subject", "假冒食品"), ("organiser", "省局")]
            #expect(try await browser.get(path).status == .ok)
            let refused = try await browser.post(path + "/training", fields)
            #expect(refused.text.contains("学时应为1至200的整数") && refused.text.contains("假冒食品"))
            fields[1].1 = "24"
            #expect(try await browser.post(path + "/training", fields).status == .seeOther)
            let (officer, reader) = (scene.world.wang.userID, scene.world.head)
            let file = try await scene.world.office.read {
                try OfficerStore.file(officer, year: 2026, for: reader, in: $0)
            }
            #expect(file.line.hours == 24)
            let id = try #require(file.trainings.first?.id)
            let back = [("training", id.rawValue), ("reason", "重复录入")]
            #expect(try await browser.post(path + "/training/withdrawal", back).status == .seeOther)
            #expect(try await browser.get(path).text.contains("重复录入"))
        }
    }

    @Test func `a suspension is shown with its reason, days and names, and no longer as good`() async throws {
        try await scene { scene, browser in
            let administrator = try await scene.world.house.person("管理", [.administrator])
            let li = scene.world.li.userID
            let number = try await scene.world.office.read {
                try OrganisationStore.officer(li, in: $0)?.certificateNumber
            }
            let suspend = SuspendCertificate(
                number: try #require(number), from: try #require(LegalDate("2026-11-20")),
                until: LegalDate("2026-11-30"), reason: "接受调查期间停止执法")
            _ = try await scene.world.office.perform(suspend, as: administrator)
            let page = try await browser.get("/officers/\(li)")
            for words in ["暂停至2026年11月30日", "接受调查期间停止执法", "管理", "暂停中", "全部领域", "国家统一行政执法证件"] {
                #expect(page.text.contains(words), "\(words)")
            }
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            #expect(try await browser.get("/officers").text.contains("暂停至2026年11月30日"))
        }
    }

    @Test func `the officer's page counts cases and leads to them`() async throws {
        try await scene { scene, browser in
            let (id, _) = try await scene.world.served()
            try await browser.enter("chen.li")
            let page = try await browser.get("/officers/\(scene.world.li.userID)").text
            #expect(page.contains("<dt>主办案件</dt><dd>1</dd>"))
            #expect(page.contains("/cases/\(id)"))
            let reviewer = try await browser.get("/officers/\(scene.world.reviewer.userID)").text
            #expect(reviewer.contains("<dt>审核案件</dt><dd>1</dd>"))
        }
    }

    @Test(arguments: Language.allCases)
    func `the record of a case is a part of its page and a paper of its own`(language: Language) async throws {
        try await scene { scene, browser in
            let (id, _) = try await scene.world.served()
            try await browser.enter("chen.li")
            let words = language == .zh ? ["主办人员", "审核人员", "决定人"] : ["Lead officer", "Reviewer", "Deciding head"]
            for path in ["/cases/\(id)", "/cases/\(id)/responsibility"] {
                let page = try await browser.get(path, [.acceptLanguage: language.tag])
                #expect(page.status == .ok)
                for word in words { #expect(page.text.contains(word), "\(path) \(word)") }
            }
            let page = try await browser.get("/cases/\(id)", [.acceptLanguage: language.tag])
            #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
            let file = try await browser.get("/cases/\(id)/responsibility/docx")
            #expect(file.status == .ok && file.bytes.starts(with: [0x50, 0x4B]))
            try await browser.enter("zhou.jing")
            #expect(try await browser.get("/cases/\(id)/responsibility").status == .notFound)
        }
    }

    @Test func `machines read certificates, suspensions, counts and who did what`() async throws {
        try await scene { scene, browser in
            let (id, _) = try await scene.world.served()
            let headers: HTTPFields = [.authorization: "Bearer \(try await scene.token(scene.world.head))"]
            let officer = try await browser.get("/api/v1/officers/\(scene.world.li.userID)", headers).json
            #expect(officer["record"]?["led"] == 1)
            #expect(officer["certificates"]?.array?.first?["kind"] == "national")
            #expect(officer["certificates"]?.array?.first?["suspensions"]?.array?.isEmpty == true)
            let file = try await browser.get("/api/v1/cases/\(id)", headers).json
            let deeds = try #require(file["responsibility"]?.array)
            #expect(deeds.contains { $0["role"] == "decider" && $0["certificate"]?.string == nil })
            #expect(deeds.contains { $0["role"] == "officer" && $0["certificate"]?.string != nil })
        }
    }

    @Test func `the head sets the yearly hours, an officer may not and sees no form`() async throws {
        try await scene { _, browser in
            #expect(try await browser.get("/officers").text.contains(#"action="/officers/minimum""#))
            let fields = [("hours", "72"), ("version", "0")]
            #expect(try await browser.post("/officers/minimum", fields).status == .seeOther)
            #expect(try await browser.get("/officers").text.contains("72"))
            try await browser.enter("li.mei")
            #expect(!(try await browser.get("/officers").text.contains(#"action="/officers/minimum""#)))
            #expect(try await browser.post("/officers/minimum", fields).status == .forbidden)
        }
    }

    @Test func `machines read officers, enter training once for each key, and set the hours on a version`() async throws
    {
        try await scene { scene, browser in
            var headers: HTTPFields = [
                .authorization: "Bearer \(try await scene.token(scene.world.head))", .contentType: "application/json",
            ]
            let list = try await browser.get("/api/v1/officers?limit=1", headers)
            #expect(list.json["items"]?.array?.count == 1 && list.json["next"]?.string != nil)
            #expect(try await browser.get("/api/v1/officers?year=1900", headers).status == .badRequest)
            let path = "/api/v1/officers/\(scene.world.wang.userID)"
            headers[.idempotencyKey] = "train-1"
            let body = #"{"heldOn":"2026-05-06","hours":24,"subject":"假冒食品","organiser":"省局"}"#
            let made = try await browser.send(.post, path + "/training", headers, body: body)
            #expect(made.status == .created)
            #expect(try await browser.send(.post, path + "/training", headers, body: body).bytes == made.bytes)
            headers[.idempotencyKey] = nil
            #expect(try await browser.get(path, headers).json["officer"]?["hours"] == 24)
            let id = try #require(made.json["id"]?.string)
            let gone = try await browser.send(
                .post, "/api/v1/training/\(id)/withdrawal", headers, body: #"{"reason":"重复录入"}"#)
            #expect(gone.status == .noContent)
            #expect(try await browser.get(path, headers).json["officer"]?["hours"] == 0)
            let minimum = "/api/v1/units/\(scene.world.house.county.id)/training-minimum"
            let now = try await browser.get(minimum, headers)
            #expect(now.json["hours"] == 60 && now.json["rule"] == "training.yearly")
            headers[.ifMatch] = now.headers[.eTag]
            let set = try await browser.send(.put, minimum, headers, body: #"{"hours":72}"#)
            #expect(set.status == .ok && set.json["hours"] == 72 && set.json["rule"]?.string == nil)
            #expect(
                try await browser.send(.put, minimum, headers, body: #"{"hours":80}"#).status == .preconditionFailed)
        }
    }
}
