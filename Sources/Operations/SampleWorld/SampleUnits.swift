import Enforcement
package import Law

/// The units of the sample world: the province 云江省 with the cities 云州市 and 临泽市.
///
/// Province, cities, firms and marks are fictional; the region codes begin with 99, which GB/T 2260 gives to nobody.
enum SampleUnits {
    struct Line: Sendable {
        let key: String
        let name: String
        let short: String
        let kind: UnitKind
        let region: String
    }

    static let all: [Line] = [
        Line(key: "coordination", name: "云江省打击侵权假冒工作领导小组办公室", short: "云双打办", kind: .coordination, region: "990000"),
        Line(key: "province", name: "云江省市场监督管理局", short: "云江市监", kind: .marketSupervision, region: "990000"),
        Line(key: "yunzhou", name: "云州市市场监督管理局", short: "云州市监", kind: .marketSupervision, region: "990100"),
        Line(key: "bixi", name: "碧溪县市场监督管理局", short: "碧溪市监", kind: .marketSupervision, region: "990121"),
        Line(key: "linze", name: "临泽市市场监督管理局", short: "临泽市监", kind: .marketSupervision, region: "990200"),
        Line(key: "culture", name: "云州市文化市场综合行政执法支队", short: "云州文执", kind: .culture, region: "990100"),
        Line(key: "drug", name: "云江省药品监督管理局", short: "云江药监", kind: .drug, region: "990000"),
        Line(key: "agriculture", name: "临泽市农业农村局", short: "临泽农", kind: .agriculture, region: "990200"),
        Line(key: "tobacco", name: "云州市烟草专卖局", short: "云州烟", kind: .tobacco, region: "990100"),
        Line(key: "post", name: "云州市邮政管理局", short: "云州邮", kind: .post, region: "990100"),
        Line(key: "customs", name: "云江海关", short: "云关", kind: .customs, region: "990000"),
        Line(key: "police", name: "云州市公安局", short: "云州公", kind: .police, region: "990100"),
        Line(key: "policeLinze", name: "临泽市公安局", short: "临泽公", kind: .police, region: "990200"),
        Line(key: "procuratorate", name: "云州市人民检察院", short: "云州检", kind: .procuratorate, region: "990100"),
        Line(key: "court", name: "云州市中级人民法院", short: "云州法", kind: .court, region: "990100"),
        Line(key: "tax", name: "国家税务总局云州市税务局", short: "云州税", kind: .tax, region: "990100"),
        Line(key: "laboratory", name: "云江省产品质量检验研究院", short: "云江质检", kind: .laboratory, region: "990000"),
    ]
}

/// The people of the sample world, all fictional.
enum SamplePeople {
    struct Line: Sendable {
        let signInName: String
        let name: String
        let unit: String
        let roles: Set<Role>
    }

    static let all: [Line] = [
        Line(signInName: "coordinator", name: "韩雪松", unit: "coordination", roles: [.coordinator]),
        Line(signInName: "assessor", name: "顾明远", unit: "coordination", roles: [.assessor]),
        Line(signInName: "admin", name: "邓立", unit: "province", roles: [.administrator]),
        Line(signInName: "auditor", name: "苏文博", unit: "province", roles: [.auditor]),
        Line(signInName: "monitor", name: "方晓彤", unit: "province", roles: [.officer]),
        Line(signInName: "province.head", name: "陆承志", unit: "province", roles: [.unitHead]),
        Line(signInName: "officer", name: "李梅", unit: "yunzhou", roles: [.officer]),
        Line(signInName: "officer2", name: "周岩", unit: "yunzhou", roles: [.officer]),
        Line(signInName: "officer3", name: "何静", unit: "yunzhou", roles: [.officer]),
        Line(signInName: "head", name: "马骏", unit: "yunzhou", roles: [.unitHead]),
        Line(signInName: "reviewer", name: "沈青", unit: "yunzhou", roles: [.legalReviewer]),
        Line(signInName: "custodian", name: "罗平", unit: "yunzhou", roles: [.custodian]),
        Line(signInName: "bixi.officer", name: "田野", unit: "bixi", roles: [.officer]),
        Line(signInName: "bixi.officer2", name: "白露", unit: "bixi", roles: [.officer]),
        Line(signInName: "bixi.head", name: "石磊", unit: "bixi", roles: [.unitHead]),
        Line(signInName: "linze.officer", name: "江帆", unit: "linze", roles: [.officer]),
        Line(signInName: "linze.officer2", name: "宋佳", unit: "linze", roles: [.officer]),
        Line(signInName: "linze.head", name: "贺兰", unit: "linze", roles: [.unitHead]),
        Line(signInName: "linze.reviewer", name: "崔莹", unit: "linze", roles: [.legalReviewer]),
        Line(signInName: "culture.officer", name: "梁栋", unit: "culture", roles: [.officer]),
        Line(signInName: "drug.officer", name: "姚远", unit: "drug", roles: [.officer]),
        Line(signInName: "agriculture.officer", name: "丁禾", unit: "agriculture", roles: [.officer]),
        Line(signInName: "tobacco.officer", name: "郭强", unit: "tobacco", roles: [.officer]),
        Line(signInName: "post.officer", name: "万里", unit: "post", roles: [.officer]),
        Line(signInName: "customs.officer", name: "海宁", unit: "customs", roles: [.officer]),
        Line(signInName: "police", name: "赵铁", unit: "police", roles: [.police]),
        Line(signInName: "police.head", name: "秦川", unit: "police", roles: [.policeHead]),
        Line(signInName: "linze.police", name: "武刚", unit: "policeLinze", roles: [.police, .policeHead]),
        Line(signInName: "procurator", name: "叶明", unit: "procuratorate", roles: [.procurator]),
        Line(signInName: "tax", name: "卢清", unit: "tax", roles: [.officer]),
        Line(signInName: "judge", name: "程颐", unit: "court", roles: [.judge]),
    ]
}

extension SampleWorld {
    /// Somebody to begin with.
    package struct Introduction: Sendable, Hashable {
        package let signInName: String
        package let name: String
        /// What the person is there for.
        package let part: Wording
    }

    /// One person for every role that anybody has, the one whose sign-in name says it before others; and who monitors.
    package static var introductions: [Introduction] {
        let roles = Role.allCases.compactMap { role -> Introduction? in
            let people = SamplePeople.all.filter { $0.roles.contains(role) }
            let person = people.first { role.rawValue.lowercased().hasSuffix($0.signInName) } ?? people.first
            return person.map { Introduction(signInName: $0.signInName, name: $0.name, part: role.label) }
        }
        let monitors = SamplePeople.all.filter { $0.signInName == "monitor" }
        return roles
            + monitors.map {
                Introduction(signInName: $0.signInName, name: $0.name, part: Wording("监测人员", "Monitoring"))
            }
    }
}
