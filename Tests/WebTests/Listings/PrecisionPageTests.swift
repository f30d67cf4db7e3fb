import Enforcement
import HTTPTypes
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The page of precision, in a browser and for machines.
struct PrecisionPageTests {
    private struct Scene {
        let server: TestServer
        let officer: Actor
        let head: Actor

        init(isJudged: Bool = true) async throws {
            server = try await TestServer(TestRoutes.pages + ListingRoutes.all + PrecisionRoutes.all)
            let world = server.world
            officer = try await world.person("李梅", [.officer])
            head = try await world.person("马骏", [.unitHead])
            try await ListingOffice.fill(world, as: officer)
            guard isJudged else { return }
            for (listing, verdict) in zip(
                try await ListingOffice.listings(world, as: officer), [ListingStatus.suspected, .cleared])
            {
                _ = try await world.office.perform(
                    GiveVerdict(listing.id, version: 1, verdict: verdict), as: officer)
            }
        }

        func browsing(as actor: Actor, _ test: @Sendable @escaping (Browser) async throws -> Void) async throws {
            try await server.run { browser in
                try await browser.get("/sign-in")
                try await browser.post("/sign-in", [("account", actor.userID.rawValue)])
                try await test(browser)
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `precision stands by kind, mark and month, with what each least score would mean`(
        language: Language
    ) async throws {
        for (name, scene) in [("precision", try await Scene()), ("precision-none", try await Scene(isJudged: false))] {
            var context = Gallery(language).context
            let (now, head) = (scene.server.world.office.now, scene.head)
            context.now = now
            context.currentPath = Paths.precision
            let model = try await scene.server.world.office.read { access in
                PrecisionPage.Model(
                    precision: try FindingPrecision(MonthSpan(12, until: now.date), for: head, in: access),
                    threshold: ThresholdPart.Model(
                        history: try UnitThreshold.history(of: head.unitID, in: access),
                        effect: try ThresholdEffect(until: now, for: head, in: access), maySet: true),
                    calibration: CalibrationPart.Model(
                        report: try CalibrationReport(for: head, in: access), mayTrain: true),
                    waiting: try ListingQueue.waiting(for: head, in: access), day: now.date)
            }
            let page = PrecisionPage.page(model, context: context).text
            let problems = PageCheck(page).problems
            #expect(problems.isEmpty, "\(problems)")
            expectGolden(page, "\(name).\(language.rawValue).html")
        }
    }

    @Test func `the head sets the least score with a reason, and the queue begins there`() async throws {
        let scene = try await Scene(isJudged: false)
        try await scene.browsing(as: scene.head) { browser in
            try await browser.get("/precision")
            let wrong = try await browser.post("/precision/threshold", [("score", "95"), ("reason", "")])
            #expect(wrong.status == .unprocessableContent)
            let done = try await browser.post("/precision/threshold", [("score", "95"), ("reason", "人手不足")])
            #expect(done.headers[.location] == "/precision#threshold")
            let page = try await browser.get("/precision").text
            #expect(page.contains("人手不足") && page.contains("<strong>95</strong>"))
            let queue = try await browser.get("/listings").text
            #expect(queue.contains("<option value=\"95\" selected"))
            let all = try await browser.get("/listings?score=0&status=all&kind=homophone").text
            #expect(all.contains("发现类型 同音"))
        }
    }

    /// Sixty more listings, each judged: disguised ones confirmed, open ones dismissed.
    private func judgeMany(_ scene: Scene) async throws {
        let (office, officer) = (scene.server.world.office, scene.officer)
        var intake = try await ListingIntake(named: "更多", into: office, as: officer)
        let lines = (0..<60).map { number in
            #"{"id":"M\#(number)","title":"\#(number < 40 ? "云玲泉 天然水 高仿" : "云岭泉 天然水") \#(number)"}"# + "\n"
        }
        _ = try await intake.feed(Array(lines.joined().utf8))
        _ = try await intake.finish()
        var filter = ListingQueue.Filter()
        filter.limit = 500
        for line in try await office.read({ [filter] in try ListingQueue.lines(filter, for: officer, in: $0) }) {
            let isOpen = line.strongest?.kind == "exact"
            _ = try await office.perform(
                GiveVerdict(line.listing.id, version: line.listing.version, verdict: isOpen ? .cleared : .suspected),
                as: officer)
        }
    }

    @Test func `the head looks at a calibration, trains it, and reads how it holds`() async throws {
        let scene = try await Scene(isJudged: false)
        try await scene.browsing(as: scene.head) { browser in
            let few = try await browser.get("/precision/calibration").text
            #expect(few.contains("现在不能训练") && !few.contains("name=\"after\""))
            #expect(try await browser.get("/precision").text.contains("本单位还没有校准"))
        }
        try await judgeMany(scene)
        try await scene.browsing(as: scene.head) { browser in
            let preview = try await browser.get("/precision/calibration").text
            #expect(PageCheck(preview).problems.isEmpty && preview.contains("训练并启用"))
            let wrong = try await browser.post("/precision/calibration", [("after", "0"), ("reason", "")])
            #expect(wrong.status == .unprocessableContent)
            let done = try await browser.post("/precision/calibration", [("after", "0"), ("reason", "判读已满")])
            #expect(done.headers[.location] == "/precision#calibration")
            let page = try await browser.get("/precision").text
            #expect(PageCheck(page).problems.isEmpty, "\(PageCheck(page).problems)")
            for word in ["第1版", "判读已满", "训练时的可靠性", "训练以后还没有新的判读"] {
                #expect(page.contains(word), "\(word)")
            }
            let again = try await browser.get("/precision/calibration").text
            #expect(again.contains("没有新的判读") && !again.contains("name=\"after\""))
        }
        try await scene.browsing(as: scene.officer) { browser in
            let page = try await browser.get("/precision").text
            #expect(page.contains("第1版") && !page.contains("/precision/calibration"))
            #expect(try await browser.get("/precision/calibration").status == .forbidden)
            let refused = try await browser.post("/precision/calibration", [("after", "1"), ("reason", "x")])
            #expect(refused.status == .forbidden)
        }
    }

    @Test func `an officer sees the page and may not set the score`() async throws {
        let scene = try await Scene()
        try await scene.browsing(as: scene.officer) { browser in
            let page = try await browser.get("/precision").text
            #expect(page.contains("按发现类型") && !page.contains("/precision/threshold"))
            let refused = try await browser.post("/precision/threshold", [("score", "60"), ("reason", "x")])
            #expect(refused.status == .forbidden)
        }
    }
}
