package de.wegmarke;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Wegmarke {
    public static void main(String[] args) {
        SpringApplication.run(Wegmarke.class, args);
    }
}
