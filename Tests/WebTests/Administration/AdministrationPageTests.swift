import Enforcement
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of the administration, as they were looked at.
struct AdministrationPageTests {
    private static let unit = Unit(
        id: UnitID("UNIT1"), name: "青石县市场监督管理局", shortName: "青市监", kind: .marketSupervision, region: "430103",
        active: true, version: 3)

    private static func context(_ language: Language) -> PageContext {
        var context = Gallery(language).context
        context.currentPath = Paths.users
        return context
    }

    private static func person(_ active: Bool = true) -> OrganisationStore.Person {
        OrganisationStore.Person(
            id: UserID("USER1"), signInName: "li.mei", name: "李梅", unitID: unit.id, unitName: unit.name,
            unitKind: unit.kind, region: unit.region, active: active, roles: [.officer], version: 5)
    }

    private static func check(_ page: HTML, _ name: String, _ language: Language) {
        #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        expectGolden(page.text, "\(name).\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func `units: the list, one unit, the form`(language: Language) {
        let context = Self.context(language)
        let line = OrganisationStore.UnitLine(unit: Self.unit, people: 12)
        Self.check(
            UnitListPage.page([UnitListPage.row(line, context: context)], mayRegister: true, context: context), "units",
            language)
        let model = UnitShowPage.Model(
            unit: Self.unit, people: [UserTable.row(Self.person(), linked: true, context)], mayManage: true,
            form: FormReader())
        Self.check(UnitShowPage.page(model, context: context), "unit", language)
        Self.check(UnitFormPage.page(FormReader(), context: context), "unit-form", language)
    }

    @Test(arguments: Language.allCases)
    func `users: the list, the form`(language: Language) {
        let context = Self.context(language)
        let model = UserListPage.Model(
            rows: [UserTable.row(Self.person(), linked: true, context)], words: "李", unit: nil,
            units: [.init("UNIT1", Self.unit.name)], next: Paths.users.with(query: [("after", "li.mei")]), isFirst: true
        )
        Self.check(UserListPage.page(model, context: context), "users", language)
        Self.check(
            UserFormPage.page(FormReader(), units: [.init("UNIT1", Self.unit.name)], context: context), "user-form",
            language)
        Self.check(TokensPage.page([], next: nil, isFirst: true, context: context), "tokens", language)
    }

    @Test(arguments: Language.allCases, ["user", "user-closed", "user-own"])
    func `one user: at work, closed, and the reader's own account`(language: Language, name: String) {
        let context = Self.context(language)
        let officer = Officer(
            userID: UserID("USER1"), name: "李梅", certificateNumber: "4301030001",
            validFrom: LegalDate(dayNumber: 20_500), validUntil: LegalDate(dayNumber: 21_500), suspended: false)
        let model = UserShowPage.Model(
            person: Self.person(name != "user-closed"), certificates: [officer], tokens: [], hasCodes: true,
            isOwn: name == "user-own", units: [.init("UNIT2", "云川市市场监督管理局")], form: FormReader())
        Self.check(UserShowPage.page(model, context: context), name, language)
    }
}
