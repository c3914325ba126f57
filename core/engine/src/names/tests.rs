//! Pairs of written names, by the answer they must get.

use super::*;

fn answer(a: &str, b: &str) -> Answer {
    let there = compare(a, b).answer;
    assert_eq!(there, compare(b, a).answer, "{a} and {b} in the other order");
    there
}

fn all(expected: Answer, pairs: &[(&str, &str)]) {
    let wrong: Vec<String> = pairs
        .iter()
        .filter(|(a, b)| answer(a, b) != expected)
        .map(|(a, b)| format!("{a} | {b}: {:?}", compare(a, b)))
        .collect();
    assert!(wrong.is_empty(), "expected {expected:?}:\n{}", wrong.join("\n"));
}

#[test]
fn the_same_name() {
    all(
        Answer::Same,
        &[
            ("Anna Fischer", "anna fischer"),
            ("Takeshi Yamamoto", "Yamamoto Takeshi"),
            ("Fischer, Anna", "Anna Fischer"),
            ("Dr. Anna Fischer", "Anna Fischer, PMP"),
            ("𝗔𝗻𝗻𝗮 Fischer", "Anna Fischer"),
            ("José Díaz", "Jose Diaz"),
            ("Jürgen Müller", "Juergen Mueller"),
            ("Bill Hartley", "William Hartley"),
            ("Алексей Смирнов", "Aleksei Smirnov"),
            ("Дмитрий Орлов", "Dmitry Orlov"),
            ("Юлія Бондар", "Yuliia Bondar"),
            ("Γιώργος Παππάς", "Giorgos Pappas"),
            ("김민준", "Kim Min-jun"),
            ("이서연", "Lee Seo-yeon"),
            ("박지훈", "Jihoon Park"),
            ("Park Ji-hoon", "Bak Jihun"),
            ("たなか けんじ", "Kenji Tanaka"),
            ("タナカ・ケンジ", "Tanaka Kenji"),
            ("Shouta Itou", "Shota Ito"),
            ("Tsuchiya Junichi", "Tutiya Zyuniti"),
            ("Chen Xiaoming", "Ch'en Hsiao-ming"),
            ("山田太郎", "山田 太郎"),
            ("齋藤花子", "斉藤花子"),
            ("Anna Fischer ⭐ | React developer", "Anna Fischer"),
            ("Li Na", "Lina"),
            ("Sasha Petrenko", "Oleksandr Petrenko"),
            ("Vincent van Dalen", "Vincent Dalen"),
            ("Abdul Rahman Al Hadi", "Abdulrahman Hadi"),
            ("محمد حداد", "Mohamed Haddad"),
            ("महेश वर्मा", "Mahesh Varma"),
            ("山田太郎さん", "山田太郎"),
        ],
    );
}

#[test]
fn compatible_names() {
    all(
        Answer::Compatible,
        &[
            ("Theo R.", "Theo Rasmussen"),
            ("Theo R.", "Theo"),
            ("Theo R***", "Theo Rasmussen"),
            ("T. Rasmussen", "Theo Rasmussen"),
            ("Anna Keller", "Anna Fischer"),
            ("Kate", "Ekaterina Orlova"),
            ("Pepe", "José Diaz"),
            ("Ekaterina Sergeevna Orlova", "Katya Orlova"),
            ("María García López", "Maria Garcia"),
            ("Kevin Zhang", "Weimin Z."),
            ("Kevin Lee", "Jaehoon Y."),
            ("Weimin (Kevin) Zhang", "Kevin"),
            ("Mohammed Farouk", "Muhammad F."),
            ("Lakshmi N.", "Laxmi Narayan"),
            ("佐藤さくら", "佐藤"),
            ("田中花子", "鈴木花子"),
            ("김민준", "민준"),
            ("Micheal Brandt", "Michael B."),
            ("S. Raghavan", "Srinivas Raghavan"),
            ("Nguyễn Thị Minh Anh", "Minh Anh"),
            ("Oluwaseun Adeyemi", "Seun A."),
            ("Юлия С.", "Julia Sokolova"),
            ("Le Minh", "Anna Le"),
            ("Van", "Nguyen Van An"),
            ("Ann", "Anna Fischer"),
            ("マイケル", "Michael Brandt"),
            ("ジョン・スミス", "John Smith"),
            ("Dzianis V.", "Denis Voronov"),
        ],
    );
}

#[test]
fn different_names() {
    all(
        Answer::Different,
        &[
            ("Theo R.", "Anna Fischer"),
            ("Theo Rasmussen", "Anna Fischer"),
            ("Maria de Souza", "Pedro de Lima"),
            ("김민준", "박서연"),
            ("김민준", "Anna Fischer"),
            ("山田太郎", "佐藤花子"),
            ("たなか けんじ", "Anna Fischer"),
            ("Дмитрий Орлов", "Anna Fischer"),
            ("Дмитрий Орлов", "Сергей Волков"),
            ("محمد حداد", "سارة منصور"),
            ("महेश वर्मा", "सुनीता पटेल"),
            ("Γιώργος Παππάς", "Anna Fischer"),
            ("Chen Xiaoming", "Wu Hao"),
            ("Weimin Zhang", "Kevin Brown"),
        ],
    );
    assert_eq!(compare("Theo R.", "Anna").reason, Reason::SingleNameDiffers);
    assert_eq!(compare("Theo R.", "Seo-yeon").reason, Reason::SingleNameDiffers);
    assert_eq!(compare("Theo R.", "Anne-Marie F.").reason, Reason::NoPartFits);
    assert_eq!(compare("Theo R.", "Anna F.").reason, Reason::NoPartFits);
    assert_eq!(compare("김민준", "박서연").reason, Reason::NoPartFits);
}

#[test]
fn cannot_tell() {
    all(
        Answer::CannotTell,
        &[
            ("山田太郎", "Taro Yamada"),
            ("山田太郎", "やまだ たろう"),
            ("김민준", "金旻俊"),
            ("fastcoder", "Anna Fischer"),
            ("pixel_smith", "Anna Fischer"),
            ("dev4you", "Anna Fischer"),
            ("PixelForge", "Anna Fischer"),
            ("NOVA", "Anna Fischer"),
            ("Blue Kite Studio", "Anna Fischer"),
            ("青空デザイン", "山田太郎"),
            ("Hartley & Sons", "Anna Fischer"),
            ("Senior Developer", "Anna Fischer"),
            ("Theo R.", "Anna"),
            ("", "Anna Fischer"),
            ("⭐⭐⭐", "Anna Fischer"),
            ("محمد حداد", "Anna Fischer"),
            ("สมชาย ใจดี", "Anna Fischer"),
            ("マイケル", "Misael Brandt"),
            ("山田太郎", "Anna Fischer"),
        ],
    );
}
