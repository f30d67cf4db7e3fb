import Enforcement
import Law
import Operations
import TestSupport
import Testing

@testable import Web

/// The pages of signing in and of the account, as they were looked at.
struct AccessPageTests {
    private static func context(_ language: Language, signedIn: Bool = true) -> PageContext {
        var context = Gallery(language).context
        context.currentPath = Paths.account
        if !signedIn { (context.person, context.navigation) = (nil, []) }
        return context
    }

    private static func check(_ page: HTML, _ name: String) {
        #expect(PageCheck(page.text).problems.isEmpty, "\(PageCheck(page.text).problems)")
        expectGolden(page.text, name)
    }

    @Test(arguments: Language.allCases)
    func `signing in, with a wrong password, and in a demonstration`(language: Language) {
        let context = Self.context(language, signedIn: false)
        var model = SignInPage.Model(next: Paths.search)
        Self.check(SignInPage.page(model, context: context), "sign-in.\(language.rawValue).html")
        model.name = "li.mei"
        model.problem = context.say(Wording("登录名或密码不正确", "The sign-in name or the password is wrong"))
        model.roles = [
            .init(label: context.say(Role.officer.label), person: "李梅", unit: "青石县市场监督管理局", userID: "U1")
        ]
        Self.check(SignInPage.page(model, context: context), "sign-in-wrong.\(language.rawValue).html")
        Self.check(
            SignInCodePage.page(problem: nil, next: nil, context: context), "sign-in-code.\(language.rawValue).html")
    }

    @Test(arguments: Language.allCases)
    func `the account, with codes on and off`(language: Language) {
        let context = Self.context(language)
        let facts = [FactList.Fact(context.say(CommonText.name), text: "李梅")]
        let session = DataTable.Row(
            id: "1", path: nil,
            cells: ["Firefox, Linux", "10.0.0.1", context.time(context.now), context.timeAgo(context.now)])
        for isOn in [true, false] {
            let model = AccountPage.Model(
                facts: facts, codes: .init(isOn: isOn, recoveryCodesLeft: 7), sessions: [session],
                hasOtherSessions: isOn,
                tokens: [], calendar: CalendarPart(feed: nil))
            let page = AccountPage.page(model, context: context)
            Self.check(page, "account-\(isOn ? "codes" : "plain").\(language.rawValue).html")
        }
    }

    @Test(arguments: Language.allCases)
    func `the forms of the account, and what is shown once`(language: Language) {
        let context = Self.context(language)
        let back = Crumb(context.say(AccessText.account), Paths.account)
        let code = CodesPage.Model(
            secret: "GEZD GNBV", address: "otpauth://totp/Qingyuan:li.mei?secret=GEZDGNBV", problem: nil)
        let form = TokenPages.Model(
            path: Paths.accountTokens, back: back,
            choices: [.init(Duty.clueRead.rawValue, context.say(Duty.clueRead.label))], form: FormReader())
        for (name, page) in [
            ("password", PasswordPage.page(FormReader(), context: context)),
            ("codes", CodesPage.page(code, context: context)),
            ("recovery", CodesPage.recovery(["abcd-efgh-jkmn-pqrs"], context: context)),
            ("token-form", TokenPages.form(form, context: context)),
            ("token-issued", TokenPages.issued("qy_example", back: back, context: context)),
        ] {
            Self.check(page, "\(name).\(language.rawValue).html")
        }
    }
}
