import Enforcement
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of monitoring as they were looked at.
struct ListingPageTests {
    /// A filled office and the frame of its pages.
    private struct Scene {
        let world: TestOffice
        let officer: Actor
        let batch: String
        let context: PageContext

        init(_ language: Language, at path: Path) async throws {
            world = try await TestOffice()
            officer = try await world.person("李梅", [.officer])
            batch = try await ListingOffice.fill(world, as: officer)
            var context = Gallery(language).context
            context.now = world.office.now
            context.currentPath = path
            self.context = context
        }

        func first() async throws -> Listing {
            try #require(try await ListingOffice.listings(world, as: officer).first)
        }
    }

    private static func check(_ page: HTML, _ name: String, _ language: Language) {
        let problems = PageCheck(page.text).problems
        #expect(problems.isEmpty, "\(problems)")
        expectGolden(page.text, "\(name).\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func `the queue shows score, strongest finding and what one may do`(language: Language) async throws {
        let scene = try await Scene(language, at: Paths.listings)
        for (name, pairs) in [("queue", [("score", "0")]), ("queue-empty", [("status", "cleared")])] {
            let model = try await ListingQueuePage.Model(
                ListingQueueQuery(FormData(pairs)), for: scene.officer, context: scene.context,
                office: scene.world.office)
            Self.check(ListingQueuePage.page(model, context: scene.context), name, language)
        }
    }

    @Test(arguments: Language.allCases)
    func `a listing shows its text marked, its findings, its evidence and its verdicts`(language: Language) async throws
    {
        let scene = try await Scene(language, at: Paths.listings)
        let listing = try await scene.first()
        _ = try await scene.world.office.keep(
            EvidenceDesk.Capture(name: "页面截图.gif", bytes: Array(ListingOffice.picture.utf8)),
            under: RecordReference(.listing, listing.id.rawValue), as: scene.officer)
        _ = try await scene.world.office.perform(
            GiveVerdict(listing.id, version: 1, verdict: .unsure, reason: "先核实店铺"), as: scene.officer)
        let model = try await ListingShowPage.Model(
            listing.id, ListingQueueQuery(FormData([("score", "0"), ("status", "all")])), for: scene.officer,
            context: scene.context, office: scene.world.office)
        let page = ListingShowPage.page(model, context: scene.context)
        Self.check(page, "listing", language)
        #expect(page.text.contains("<mark>云玲泉"))
        #expect(page.text.contains("&lt;包邮&gt;"))
        #expect(page.text.contains("https://<mark>yun1ingquan"))
    }

    @Test(arguments: Language.allCases)
    func `an import names each bad row by line, cause and remedy`(language: Language) async throws {
        let scene = try await Scene(language, at: Paths.imports)
        let reader = scene.officer
        let (batch, problems, batches) = try await scene.world.office.read { access in
            (
                try ImportStore.batch(scene.batch, for: reader, in: access),
                try ImportStore.problems(of: scene.batch, limit: 50, in: access).map(\.problem),
                try ImportStore.list(limit: 50, for: reader, in: access)
            )
        }
        let model = ImportShowPage.Model(batch: batch, problems: problems, next: nil)
        Self.check(ImportShowPage.page(model, context: scene.context), "import", language)
        var form = FormReader(FormData([("name", "第一批")]))
        form.refuse("file", "required", FieldText.fileRequired)
        let list = ImportPage.Model(form: form, mayImport: true, batches: batches, next: nil)
        Self.check(ImportPage.page(list, context: scene.context), "imports", language)
    }

    @Test(arguments: Language.allCases)
    func `listings on their way to a clue, and what came of them`(language: Language) async throws {
        let scene = try await Scene(language, at: Paths.dispatches)
        let listings = try await ListingOffice.listings(scene.world, as: scene.officer)
        _ = try await scene.world.office.perform(
            GiveVerdict(listings[1].id, version: 1, verdict: .cleared), as: scene.officer)
        let model = try await DispatchPage.Model(
            listings.prefix(2).map(\.id), for: scene.officer, context: scene.context, office: scene.world.office)
        Self.check(DispatchPage.page(model, context: scene.context), "dispatch", language)
        let clue = try await scene.world.office.perform(
            DispatchListings([listings[0].id], to: scene.world.county.id, title: model.title), as: scene.officer)
        let reader = scene.officer
        let dispatched = try await scene.world.office.read { try DispatchedListings(clue, for: reader, in: $0) }
        Self.check(DispatchedPage.page(dispatched, context: scene.context), "dispatched", language)
    }

    @Test(arguments: Language.allCases)
    func `evidence shows whether it is what was registered`(language: Language) async throws {
        let scene = try await Scene(language, at: Paths.listings)
        let listing = try await scene.first()
        let id = try await scene.world.office.keep(
            EvidenceDesk.Capture(name: "页面截图.gif", bytes: Array(ListingOffice.picture.utf8)),
            under: RecordReference(.listing, listing.id.rawValue), as: scene.officer)
        let reader = scene.officer
        let piece = try await scene.world.office.read { try EvidenceStore.load(id, for: reader, in: $0) }
        for (name, condition) in [
            ("sound", EvidenceDesk.Condition.sound), ("altered", .altered), ("missing", .missing),
        ] {
            let model = EvidenceShowPage.Model(
                piece: piece, condition: condition, record: (listing.title, Paths.listing(listing.id)), entry: 12)
            let page = EvidenceShowPage.page(model, context: scene.context)
            Self.check(page, "evidence-\(name)", language)
            #expect(page.text.contains("/file\"") == (condition == .sound))
        }
    }

    @Test(arguments: Language.allCases)
    func `a text is explained`(language: Language) async throws {
        let scene = try await Scene(language, at: Paths.screening)
        let (desk, reader, day) = (scene.world.office.screening, scene.officer, scene.world.office.now.date)
        let screened = try await scene.world.office.read {
            try desk.explain("云玲泉 N0rdvik", on: day, for: reader, in: $0)
        }
        Self.check(ScreeningPage.page("云玲泉 N0rdvik", screened, context: scene.context), "screening", language)
    }

    @Test func `signs without a mark are shown with the score of all of them`() async throws {
        let text = "a货 潮流品牌 懂的来"
        let scene = try await Scene(.zh, at: Paths.screening)
        let (desk, reader, day) = (scene.world.office.screening, scene.officer, scene.world.office.now.date)
        let screened = try await scene.world.office.read { try desk.explain(text, on: day, for: reader, in: $0) }
        #expect(screened.findings.isEmpty && screened.score >= 0.5)
        let page = ScreeningPage.page(text, screened, context: scene.context).text
        for shown in ["未发现登记的商标", "仿冒品的行话", "整段文字得分"] { #expect(page.contains(shown), "\(shown)") }
    }
}
