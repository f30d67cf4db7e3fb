import Law
import Testing

struct RegionDirectoryTests {
    private let regions = RegionDirectory.national

    @Test func `the table is carried in the binary whole`() throws {
        #expect(regions.count == 6826)
        #expect(regions.provinces(on: try date("2026-10-01")).count == 34)
        #expect(regions.provinces(on: try date("1990-01-01")).count == 31)
    }

    @Test(arguments: [
        ("440305", "2026-01-01", "广东省深圳市南山区"), ("110101", "2026-01-01", "北京市东城区"),
        ("441900", "2026-01-01", "广东省东莞市"), ("659001", "2026-01-01", "新疆维吾尔自治区石河子市"),
        ("110103", "2009-06-01", "北京市崇文区"), ("120110", "1985-06-01", "天津市东郊区"),
        ("120110", "2000-06-01", "天津市东丽区"), ("510215", "1990-06-01", "四川省重庆市北碚区"),
        ("500157", "2026-10-01", "重庆市两江新区"),
    ])
    func `a code has the name of its day`(code: String, day: String, name: String) throws {
        #expect(regions.fullName(of: try region(code), on: try date(day)) == name)
    }

    @Test func `a division that ended is found until its last year and names what came after`() throws {
        let chongwen = try region("110103")
        #expect(regions.region(chongwen, on: try date("2010-12-31")) != nil)
        #expect(regions.region(chongwen, on: try date("2011-01-01")) == nil)
        #expect(regions.history(of: chongwen).last?.successors == [try region("110101")])
    }

    @Test func `children and descendants are those of the day`() throws {
        let day = try date("2026-10-01")
        let beijing = regions.children(of: try region("110000"), on: day)
        #expect(beijing.count == 16 && beijing.allSatisfy { $0.level == .county })
        #expect(regions.children(of: try region("110000"), on: try date("2009-01-01")).count == 18)
        let liaoning = regions.descendants(of: try region("210000"), on: day)
        #expect(liaoning.count { $0.level == .prefecture } == 14)
        #expect(liaoning.count { $0.level == .county } == 100)
    }

    @Test func `a place lies in itself and in those above it`() throws {
        let day = try date("2026-10-01")
        let nanshan = try region("440305")
        #expect(regions.lies(nanshan, in: try region("440000"), on: day))
        #expect(regions.lies(nanshan, in: nanshan, on: day))
        #expect(!regions.lies(try region("440000"), in: nanshan, on: day))
        #expect(!regions.lies(try region("999999"), in: try region("440000"), on: day))
    }

    @Test func `every division in use has those above it in use`() throws {
        let day = try date("2027-01-01")
        let all = regions.provinces(on: day).flatMap { [$0] + regions.descendants(of: $0.code, on: day) }
        #expect(all.count == 3214)
        let broken = all.filter { region in
            let above = regions.ancestors(of: region.code, on: day)
            return !above.allSatisfy { $0.exists(on: day) && $0.level < region.level }
        }
        #expect(broken == [])
    }

    @Test func `every successor is a known code`() throws {
        let day = try date("1995-06-01")
        let all = regions.provinces(on: day).flatMap { regions.descendants(of: $0.code, on: day) }
        for code in all.flatMap(\.successors) { #expect(!regions.history(of: code).isEmpty, "\(code)") }
    }

    @Test(arguments: ["", "11010", "1101010", "01010A", "010101", "１１０１０１"])
    func `only six digits are a code`(text: String) {
        #expect(RegionCode(rawValue: text) == nil)
    }

    @Test func `codes know their province and prefecture by their digits`() throws {
        #expect(try region("440305").province == (try region("440000")))
        #expect(try region("440305").prefecture == (try region("440300")))
    }

    private func region(_ code: String) throws -> RegionCode { try #require(RegionCode(rawValue: code)) }
}
